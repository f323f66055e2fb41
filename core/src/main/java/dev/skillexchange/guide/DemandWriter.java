package dev.skillexchange.guide;

import dev.skillexchange.market.Counts;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Sample;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// Writes the section on demand.
final class DemandWriter {
  private static final int MOST_PLACES = 12;

  private DemandWriter() {}

  /// @param scope the jobs of the guide
  /// @param open those of them that are open
  static Demand write(Scope scope, Scope open) {
    return new Demand(
        open.size(),
        postings(open),
        hiring(open),
        places(scope, Dimension.COUNTRY, Parameter.COUNTRY),
        places(scope, Dimension.REGION, Parameter.REGION),
        places(scope, Dimension.CITY, Parameter.CITY),
        stated(scope, Dimension.WORKPLACE, Parameter.WORKPLACE),
        stated(scope, Dimension.EMPLOYMENT_STATED, Parameter.EMPLOYMENT));
  }

  /// How many employers have an open job.
  static Figure<Long> hiring(Scope open) {
    Sample sample = new Sample(open.query(), open.jobs(), open.employers().count(), open.jobs());
    return new Figure.Told<>(open.employers().count(), sample);
  }

  /// How many postings show the jobs.
  static long postings(Scope jobs) {
    AtomicLong postings = new AtomicLong();
    jobs.index()
        .tally(
            jobs.slice(),
            List.of(Dimension.POSTINGS),
            (cell, count) -> postings.addAndGet(count * Long.parseLong(cell.getFirst())));
    return postings.get();
  }

  static List<ValueShare> places(Scope scope, Dimension dimension, Parameter parameter) {
    if (scope.chooses(parameter)) {
      return List.of();
    }
    Counts counts = scope.counts(dimension);
    return counts.ranked().stream()
        .limit(MOST_PLACES)
        .map(count ->
            new ValueShare(
                count.value(),
                counts.shareOfAll(count.value(), scope.query().with(parameter, count.value()))))
        .toList();
  }

  static List<ValueShare> stated(Scope scope, Dimension dimension, Parameter parameter) {
    Counts counts = scope.counts(dimension);
    return counts.ranked().stream()
        .map(count ->
            new ValueShare(
                count.value(),
                counts.shareOfStated(count.value(), behind(scope, parameter, count.value()))))
        .toList();
  }

  private static JobQuery behind(Scope scope, Parameter parameter, String value) {
    boolean assumable = parameter == Parameter.EMPLOYMENT || parameter == Parameter.LEVEL;
    String stated = assumable ? "stated:" : "";
    return scope.query().with(parameter, stated + value);
  }
}
