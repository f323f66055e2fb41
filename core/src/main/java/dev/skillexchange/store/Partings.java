package dev.skillexchange.store;

import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What people said of postings that grouping took for one job though they are not. Every call that
/// writes is one step, as for [Postings]: durable on return, and the jobs are grouped anew in it.
///
/// A posting stays apart from those it was parted from however often it is read or grouped again,
/// until that is undone.
public interface Partings {

  /// Takes a posting out of a job that it shows with others.
  ///
  /// Said twice it is the same as once: where the posting is parted from that job already, the
  /// parting that holds is the answer.
  ///
  /// @return empty where the job does not hold the posting and others besides
  Optional<Parting> part(PostingKey posting, JobId from, Instant at);

  /// Takes back what was said of a posting and a job; grouping decides from then on.
  ///
  /// @return whether there was anything to take back
  boolean undo(PostingKey posting, JobId from, Instant at);

  /// All partings, also those that were undone, in the order in which they were said.
  List<Parting> all();

  /// Those of [#all] that have one of some postings on either side.
  List<Parting> about(Set<PostingKey> postings);
}
