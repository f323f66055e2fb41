package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.guide.Comparison.Pair;
import dev.skillexchange.guide.Comparison.PayPair;
import dev.skillexchange.guide.Comparison.Side;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.market.Conversion;
import dev.skillexchange.market.ConvertedPair;
import dev.skillexchange.market.Counts;
import dev.skillexchange.market.PayFigures;
import dev.skillexchange.market.PayTable;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.SliceResolver;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Writes two slices side by side. Nothing is precomputed.
public final class ComparisonWriter {
  private static final int MOST_SKILLS = 24;
  private static final int MOST_ACTIVITIES = 12;
  private static final String PERIOD = "12m";

  private final JobIndex index;
  private final SliceResolver resolver;

  public ComparisonWriter(JobIndex index, SliceResolver resolver) {
    this.index = index;
    this.resolver = resolver;
  }

  /// Compares two queries over the last twelve months, where they name no other period.
  ///
  /// @param asOf the day of the last reading
  /// @param conversion how salaries are converted; empty where they are told as stated alone
  public Comparison write(
      JobQuery left, JobQuery right, Optional<LocalDate> asOf, Optional<Conversion> conversion) {
    return index.snapshot(
        now -> compared(Scope.of(now, resolver, asOf, period(left)), right, conversion));
  }

  private static Comparison compared(Scope here, JobQuery right, Optional<Conversion> conversion) {
    Scope there = here.other(period(right));
    List<PayTable> payHere = pay(here);
    List<PayTable> payThere = pay(there);
    return new Comparison(
        side(here),
        side(there),
        levels(here, there),
        workplaces(here, there),
        named(here, there, Dimension.SKILL, Parameter.SKILL, MOST_SKILLS),
        named(here, there, Dimension.ACTIVITY, Parameter.ACTIVITY, MOST_ACTIVITIES),
        Stream.concat(payHere.stream(), payThere.stream())
            .map(basis -> PayPair.of(basis, payHere, payThere))
            .distinct()
            .toList(),
        conversion.flatMap(how -> ConvertedPair.of(payHere, payThere, how)));
  }

  private static JobQuery period(JobQuery query) {
    JobQuery all = query.with(Parameter.STATE);
    return all.has(Parameter.SEEN) ? all : all.with(Parameter.SEEN, PERIOD);
  }

  private static List<PayTable> pay(Scope scope) {
    return PayFigures.of(
            scope.index(),
            scope.query(),
            scope.slice(),
            scope.numbers(),
            List.of(),
            Optional.empty())
        .stated();
  }

  private static Side side(Scope scope) {
    Scope open = scope.other(scope.query().with(Parameter.SEEN).with(Parameter.STATE, "open"));
    return new Side(
        scope.query(),
        scope.size(),
        DemandWriter.postings(scope),
        open.size(),
        DemandWriter.hiring(open),
        EntryWriter.years(scope));
  }

  private static List<Pair> levels(Scope here, Scope there) {
    return here.chooses(Parameter.LEVEL)
        ? List.of()
        : stated(
            here,
            there,
            Dimension.LEVEL_STATED,
            Arrays.stream(Level.values()).map(Level::id),
            (query, level) -> query.with(Parameter.LEVEL, "stated:" + level));
  }

  private static List<Pair> workplaces(Scope here, Scope there) {
    return here.chooses(Parameter.WORKPLACE)
        ? List.of()
        : stated(
            here,
            there,
            Dimension.WORKPLACE,
            Arrays.stream(Workplace.values()).map(Workplace::id),
            (query, workplace) -> query.with(Parameter.WORKPLACE, workplace));
  }

  /// Values of a dimension of which a job states one at most, in a given order.
  private static List<Pair> stated(
      Scope here,
      Scope there,
      Dimension dimension,
      Stream<String> values,
      BiFunction<JobQuery, String, JobQuery> behind) {
    Counts left = here.counts(dimension);
    Counts right = there.counts(dimension);
    return values
        .filter(value -> left.at(value).jobs() + right.at(value).jobs() > 0)
        .map(value ->
            new Pair(
                value,
                left.shareOfStated(value, behind.apply(here.query(), value)),
                right.shareOfStated(value, behind.apply(there.query(), value)),
                left.intervalOfStated(value),
                right.intervalOfStated(value)))
        .toList();
  }

  /// The values that most jobs of either name, by the larger share.
  private static List<Pair> named(
      Scope here, Scope there, Dimension dimension, Parameter parameter, int most) {
    Counts left = here.counts(dimension);
    Counts right = there.counts(dimension);
    return Stream.concat(left.ranked().stream().limit(most), right.ranked().stream().limit(most))
        .map(Counts.Count::value)
        .distinct()
        .map(value ->
            new Pair(
                value,
                left.shareOfAll(value, here.query().and(parameter, value)),
                right.shareOfAll(value, there.query().and(parameter, value)),
                left.intervalOfAll(value),
                right.intervalOfAll(value)))
        .sorted(Comparator.comparingDouble((Pair pair) -> -pair.most()).thenComparing(Pair::value))
        .limit(most)
        .toList();
  }
}
