package dev.skillexchange.store;

import dev.skillexchange.group.Apart;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A person's word that a posting does not show a job that grouping took it for. Partings are kept
/// for good, those that were undone with the time of that.
///
/// @param from the job it was taken out of, by the id that this had then
/// @param others the postings that the job had besides, in rising order: from each of them the
///   posting stays apart
/// @param since when it was said, to the microsecond
/// @param undone when it was taken back; empty while it holds
public record Parting(
    PostingKey posting,
    JobId from,
    List<PostingKey> others,
    Instant since,
    Optional<Instant> undone) {
  public Parting {
    others = others.stream().sorted().distinct().toList();
    since = since.truncatedTo(ChronoUnit.MICROS);
    undone = undone.map(at -> at.truncatedTo(ChronoUnit.MICROS));
    if (others.isEmpty() || others.contains(posting)) {
      throw new IllegalArgumentException("posting " + posting + " apart from " + others);
    }
  }

  /// Whether it holds.
  public boolean holds() {
    return undone.isEmpty();
  }

  /// Whether it says this of a posting and a job, and holds.
  public boolean holds(PostingKey key, JobId job) {
    return holds() && posting.equals(key) && from.equals(job);
  }

  /// What grouping has to keep apart by some partings.
  public static Apart apart(Collection<Parting> partings) {
    return Apart.of(
        partings.stream()
            .filter(Parting::holds)
            .flatMap(parting ->
                parting.others().stream().map(other -> new Apart.Pair(parting.posting(), other)))
            .toList());
  }
}
