package dev.skillexchange.store;

import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;

/// What happened to a job, for those who follow the store. Only the latest change of a job is kept.
public sealed interface Change {

  JobId id();

  /// The number of the change: later commits have higher numbers.
  long version();

  /// The job is new or other than before.
  record Put(Job job) implements Change {
    @Override
    public JobId id() {
      return job.id();
    }

    @Override
    public long version() {
      return job.version();
    }
  }

  /// There is no job of that id any more: its postings belong to another.
  record Gone(JobId id, long version) implements Change {}
}
