package dev.skillexchange.engine.facet;

import dev.skillexchange.engine.answer.Histogram;
import dev.skillexchange.engine.answer.Histogram.Bar;
import dev.skillexchange.engine.answer.SearchAnswer.Facet;
import dev.skillexchange.engine.answer.SearchAnswer.Value;
import dev.skillexchange.index.ValueCount;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Counts jobs by the day on which they were first seen.
///
/// @param days each with its jobs
record PostedFacet(FacetScope scope, NavigableMap<LocalDate, Long> days) {
  private static final int WEEKS = 12;

  static PostedFacet count(FacetScope scope) {
    NavigableMap<LocalDate, Long> days = new TreeMap<>();
    for (ValueCount day :
        scope
            .index()
            .commonest(
                scope.without(Parameter.POSTED),
                Dimension.FIRST_SEEN,
                Integer.MAX_VALUE,
                List.of())) {
      days.put(LocalDate.parse(day.value()), day.jobs());
    }
    return new PostedFacet(scope, days);
  }

  /// Jobs first seen since some days ago, each of which takes in the ones before.
  Facet facet() {
    return new Facet(
        Parameter.POSTED.id(),
        "First seen",
        scope.asOf().stream()
            .flatMap(today -> PostedSince.OFFERED.stream().map(since -> value(since, today)))
            .filter(value -> value.jobs() > 0 || value.chosen())
            .toList());
  }

  private Value value(PostedSince since, LocalDate today) {
    return new Value(
        since.id(),
        since.name(),
        since(today.minusDays(since.days())),
        scope.chosen(Parameter.POSTED).contains(since.id()),
        Links.replaced(scope.query(), Parameter.POSTED, since.id()));
  }

  private long since(LocalDate day) {
    return days.tailMap(day, true).values().stream().mapToLong(jobs -> jobs).sum();
  }

  /// Jobs by the week in which they were first seen, the last twelve, and those before.
  Optional<Histogram> weeks() {
    return scope.asOf().filter(_ -> !days.isEmpty()).map(this::weeks);
  }

  private Histogram weeks(LocalDate today) {
    LocalDate first = today.plusDays(1).minusWeeks(WEEKS);
    List<Bar> bars = new ArrayList<>();
    bars.add(bar(Optional.empty(), Optional.of(first)));
    for (int week = 0; week < WEEKS; week++) {
      LocalDate from = first.plusWeeks(week);
      bars.add(
          bar(
              Optional.of(from),
              week == WEEKS - 1 ? Optional.empty() : Optional.of(from.plusWeeks(1))));
    }
    return new Histogram(Parameter.POSTED.id(), "First seen", "week", bars);
  }

  private Bar bar(Optional<LocalDate> from, Optional<LocalDate> to) {
    JobQuery since =
        from.map(day -> scope.query().with(Parameter.POSTED, day.toString()))
            .orElseGet(() -> scope.query().with(Parameter.POSTED));
    return new Bar(
        from.map(LocalDate::toString).orElse(""),
        to.map(LocalDate::toString).orElse(""),
        since(from.orElse(LocalDate.MIN)) - to.map(this::since).orElse(0L),
        to.map(day -> since.and(Parameter.POSTED, "-" + day)).orElse(since).toLink());
  }
}
