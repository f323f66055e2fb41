package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.index.Ints;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.JobSink;
import dev.skillexchange.index.RunningNumbers;
import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.market.estimate.Contrasts;
import dev.skillexchange.market.estimate.Misreading;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.PayCell;
import dev.skillexchange.slice.Slice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Jobs that state pay, as columns of numbers: the logarithm of the midpoint, the stratum (role,
/// level, countries, workplace, half-year) and the employer of each. Those without both ends of a
/// range tell no midpoint and are left out.
final class PayCells implements JobSink {
  /// What jobs are compared by, each of which a job has one value of at most.
  private static final List<Dimension> BY =
      List.of(
          Dimension.EMPLOYER,
          Dimension.PAY,
          Dimension.LEVEL_STATED,
          Dimension.COUNTRIES,
          Dimension.WORKPLACE,
          Dimension.PERIOD,
          Dimension.ROLE);

  /// Levels by number: their place plus one, 0 where none is stated.
  static final ValueNumbers LEVELS =
      value -> Level.of(value).map(level -> level.ordinal() + 1).orElse(0);

  /// The share of levels that are read wrongly (docs/quality.md).
  private static final double MISREAD = 0.05;

  private final RunningNumbers pays = new RunningNumbers();
  private final List<ValueNumbers> numbers = new ArrayList<>();
  private final List<Naming> namings;
  private final List<Double> logMiddles = new ArrayList<>();
  private final Map<Stratum, Integer> strata = new HashMap<>();
  private final DoubleStream.Builder logPay = DoubleStream.builder();
  private final Ints stratumOfJob = new Ints();
  private final Ints employers = new Ints();
  private int size;

  /// What jobs are compared within, by numbers; the level is 0 where none is stated.
  private record Stratum(int level, int countries, int workplace, int period, int role) {
    Stratum at(int other) {
      return new Stratum(other, countries, workplace, period, role);
    }
  }

  private PayCells(RunningNumbers employers, List<Naming> namings) {
    this.namings = namings;
    numbers.addAll(
        List.<ValueNumbers>of(
            employers,
            this::pay,
            LEVELS,
            new RunningNumbers(),
            new RunningNumbers(),
            new RunningNumbers(),
            new RunningNumbers()));
    namings.forEach(naming -> numbers.add(naming.numbers()));
  }

  /// Reads the jobs of a slice.
  ///
  /// @param stating jobs that state pay on one basis
  /// @param employers their numbers
  /// @param namings take which jobs name what
  static PayCells of(
      JobIndex index, Slice stating, RunningNumbers employers, List<Naming> namings) {
    PayCells cells = new PayCells(employers, namings);
    List<Dimension> by = new ArrayList<>(BY);
    namings.forEach(naming -> by.add(naming.dimension()));
    index.each(stating, by, cells);
    return cells;
  }

  @Override
  public ValueNumbers numbers(int dimension) {
    return numbers.get(dimension);
  }

  @Override
  public void add(int[][] values, int[] counts, Supplier<JobId> id) {
    double pay = counts[1] == 0 ? Double.NaN : logMiddles.get(values[1][0]);
    if (Double.isNaN(pay)) {
      return;
    }
    Stratum stratum =
        new Stratum(
            counts[2] == 0 ? 0 : values[2][0],
            one(values[3], counts[3]),
            one(values[4], counts[4]),
            one(values[5], counts[5]),
            one(values[6], counts[6]));
    Integer known = strata.putIfAbsent(stratum, strata.size());
    logPay.add(pay);
    stratumOfJob.add(known == null ? strata.size() - 1 : known);
    employers.add(values[0][0]);
    for (int i = 0; i < namings.size(); i++) {
      namings.get(i).add(size, values[BY.size() + i], counts[BY.size() + i]);
    }
    size++;
  }

  /// The number of the value that a job has, -1 where it has none.
  private static int one(int[] values, int count) {
    return count == 0 ? -1 : values[0];
  }

  /// Numbers a pay; its midpoint is read once.
  private int pay(String value) {
    int number = pays.of(value);
    if (number == logMiddles.size()) {
      logMiddles.add(logMiddle(PayCell.parse(value)));
    }
    return number;
  }

  /// The logarithm of the midpoint; not a number where there is none.
  private static double logMiddle(PayCell pay) {
    return pay.min()
        .flatMap(min -> pay.max().map(max -> yearly(pay, min.add(max)) / 2))
        .filter(middle -> middle > 0)
        .map(Math::log)
        .orElse(Double.NaN);
  }

  private static double yearly(PayCell pay, BigDecimal amount) {
    return (pay.period() == PayPeriod.HOUR ? amount : pay.period().yearly(amount)).doubleValue();
  }

  boolean isEmpty() {
    return size == 0;
  }

  /// The contrasts of the jobs, after what each employer pays above or below others.
  Contrasts contrasts() {
    return Contrasts.of(
        logPay.build().toArray(),
        stratumOfJob.toArray(),
        employers.toArray(),
        Contrasts.Within.STRATA_AND_EMPLOYERS,
        misreading());
  }

  /// A level is taken for the one below or above it, with all else alike.
  private Misreading misreading() {
    int[][] neighbours = new int[strata.size()][];
    strata.forEach((stratum, number) ->
        neighbours[number] =
            IntStream.of(stratum.level() - 1, stratum.level() + 1)
                .filter(level -> level > 0 && stratum.level() > 0)
                .mapToObj(stratum::at)
                .filter(strata::containsKey)
                .mapToInt(other -> strata.getOrDefault(other, 0))
                .toArray());
    return Misreading.of(MISREAD, neighbours);
  }
}
