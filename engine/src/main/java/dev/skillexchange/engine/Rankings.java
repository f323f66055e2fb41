package dev.skillexchange.engine;

import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.Ranking;
import dev.skillexchange.engine.answer.Ranking.Counted;
import dev.skillexchange.index.Reason;
import dev.skillexchange.index.Relevance;
import dev.skillexchange.job.Job;
import dev.skillexchange.slice.Slice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tells why jobs stand where they do.
final class Rankings {
  private final Labels labels;

  Rankings(Labels labels) {
    this.labels = labels;
  }

  /// Why some jobs of a slice stand where they do, in their order.
  List<Ranking> of(Slice slice, Relevance relevance, List<Job> jobs) {
    return jobs.stream().map(job -> ranking(slice, relevance, job)).toList();
  }

  private Ranking ranking(Slice slice, Relevance relevance, Job job) {
    List<Counted> counted =
        relevance.reasons(slice, job).stream().map(reason -> counted(reason)).toList();
    return new Ranking(
        job.id().toString(),
        counted.stream().mapToInt(Counted::points).sum(),
        counted,
        Relevance.states(job).stream().map(Rankings::id).toList(),
        relevance.days(job),
        relevance.quality(job));
  }

  private Counted counted(Reason reason) {
    return switch (reason) {
      case Reason.InField(var words, var field, boolean whole, int points) ->
          new Counted(
              String.join(" ", words),
              Optional.of(id(field)),
              whole,
              Optional.empty(),
              Optional.empty(),
              points);
      case Reason.AsMeant(var words, Slice.Has value, int points) ->
          new Counted(
              String.join(" ", words),
              Optional.empty(),
              false,
              Optional.of(kind(value)),
              Optional.of(labels.of(value.dimension(), value.value())),
              points);
    };
  }

  private static String kind(Slice.Has value) {
    return id(value.dimension()).replace("_stated", "");
  }

  private static String id(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
