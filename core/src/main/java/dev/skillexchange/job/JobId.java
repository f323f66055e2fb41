package dev.skillexchange.job;

/// The identity of a job: the lowest key among its postings.
///
/// When postings are grouped anew the id may become another one; every posting key finds its job,
/// so an id that was merged still leads there.
public record JobId(PostingKey key) implements Comparable<JobId> {

  public static JobId parse(String text) {
    return new JobId(PostingKey.parse(text));
  }

  @Override
  public int compareTo(JobId other) {
    return key.compareTo(other.key);
  }

  @Override
  public String toString() {
    return key.toString();
  }
}
