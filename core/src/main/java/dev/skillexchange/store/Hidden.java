package dev.skillexchange.store;

import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// A job that a person does not want to see again.
///
/// It is kept by the postings that showed it: ids of jobs change when postings are grouped anew,
/// and whatever job shows one of these postings is hidden.
///
/// @param job the id of the job when it was hidden
/// @param postings the postings that showed it, among them that of its id
public record Hidden(JobId job, List<PostingKey> postings, Reason reason, Instant at) {
  public Hidden {
    postings = List.copyOf(postings);
    if (!postings.contains(job.key())) {
      throw new IllegalArgumentException("job " + job + " without its posting");
    }
  }

  /// Why it is hidden.
  public enum Reason {
    /// It is not wanted.
    UNWANTED,
    /// The person applied for it.
    APPLIED;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
