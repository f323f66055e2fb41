package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.index.NumberedSink;
import dev.skillexchange.index.RunningNumbers;
import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.market.estimate.Misreading;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.PayCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// Jobs that state pay, as columns of numbers: the logarithm of the midpoint, the stratum (level,
/// countries, workplace, half-year) and the employer of each. Those without both ends of a range
/// tell no midpoint and are left out.
final class PayCells implements NumberedSink {
  /// What jobs are counted by.
  static final List<Dimension> BY =
      List.of(
          Dimension.EMPLOYER,
          Dimension.LEVEL_STATED,
          Dimension.COUNTRIES,
          Dimension.WORKPLACE,
          Dimension.PERIOD,
          Dimension.PAY);

  /// Stands for the row of a cell that tells no pay.
  static final int NONE = -1;

  /// The share of levels that are read wrongly (docs/quality.md).
  private static final double MISREAD = 0.05;

  private final RunningNumbers pays = new RunningNumbers();
  private final List<ValueNumbers> numbers =
      List.of(
          new RunningNumbers(),
          PayCells::level,
          new RunningNumbers(),
          new RunningNumbers(),
          new RunningNumbers(),
          this::pay);
  private final List<Double> logMiddles = new ArrayList<>();
  private final Map<Stratum, Integer> strata = new HashMap<>();
  private final Map<Row, Integer> rows = new HashMap<>();
  private final List<Row> ordered = new ArrayList<>();
  private int[] jobs = new int[64];

  /// What jobs are compared within, by numbers; the level is 0 where none is stated.
  private record Stratum(int level, int countries, int workplace, int period) {}

  private record Row(int employer, int stratum, int pay) {}

  /// Some jobs of some rows, a row maybe in several parts.
  static final class Part {
    private int[] rows = new int[16];
    private int[] jobs = new int[16];
    private int size;

    void add(int row, long count) {
      if (size == rows.length) {
        rows = Arrays.copyOf(rows, 2 * size);
        jobs = Arrays.copyOf(jobs, 2 * size);
      }
      rows[size] = row;
      jobs[size++] = (int) count;
    }
  }

  @Override
  public ValueNumbers numbers(int dimension) {
    return numbers.get(dimension);
  }

  private static int level(String value) {
    return Level.of(value).map(level -> level.ordinal() + 1).orElse(0);
  }

  @Override
  public void add(int[] cell, long count) {
    if (Double.isNaN(logMiddles.get(cell[5]))) {
      return;
    }
    Stratum stratum = stratum(cell);
    Integer known = strata.putIfAbsent(stratum, strata.size());
    Row row = new Row(cell[0], known == null ? strata.size() - 1 : known, cell[5]);
    Integer at = rows.putIfAbsent(row, rows.size());
    if (at == null) {
      at = ordered.size();
      ordered.add(row);
      jobs = at == jobs.length ? Arrays.copyOf(jobs, 2 * at) : jobs;
    }
    jobs[at] += (int) count;
  }

  private static Stratum stratum(int[] cell) {
    return new Stratum(cell[1], cell[2], cell[3], cell[4]);
  }

  /// Numbers a pay; its midpoint is read once.
  private int pay(String value) {
    int number = pays.of(value);
    if (number == logMiddles.size()) {
      logMiddles.add(value.isEmpty() ? Double.NaN : logMiddle(PayCell.parse(value)));
    }
    return number;
  }

  /// The row of a cell, or [#NONE].
  int row(int[] cell) {
    Integer stratum = strata.get(stratum(cell));
    Integer row = stratum == null ? null : rows.get(new Row(cell[0], stratum, cell[5]));
    return row == null ? NONE : row;
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
    return ordered.isEmpty();
  }

  double[] logPay() {
    double[] all = new double[total()];
    for (int row = 0, at = 0; row < ordered.size(); at += jobs[row++]) {
      Arrays.fill(all, at, at + jobs[row], logMiddles.get(ordered.get(row).pay()));
    }
    return all;
  }

  int[] strata() {
    return column(Row::stratum);
  }

  int[] employers() {
    return column(Row::employer);
  }

  private int[] column(ToIntFunction<Row> value) {
    int[] all = new int[total()];
    for (int row = 0, at = 0; row < ordered.size(); at += jobs[row++]) {
      Arrays.fill(all, at, at + jobs[row], value.applyAsInt(ordered.get(row)));
    }
    return all;
  }

  private int total() {
    return Arrays.stream(jobs, 0, ordered.size()).sum();
  }

  /// The numbers of jobs, so many of each row.
  int[] jobs(Part part) {
    int[] counts = new int[ordered.size()];
    for (int i = 0; i < part.size; i++) {
      counts[part.rows[i]] += part.jobs[i];
    }
    int[] numbered = new int[Arrays.stream(counts).sum()];
    int next = 0;
    for (int row = 0, at = 0; row < counts.length; at += jobs[row++]) {
      for (int i = 0; i < counts[row]; i++) {
        numbered[next++] = at + i;
      }
    }
    return numbered;
  }

  /// A level is taken for the one below or above it, with all else alike.
  Misreading misreading() {
    int[][] neighbours = new int[strata.size()][];
    strata.forEach((stratum, number) ->
        neighbours[number] =
            IntStream.of(stratum.level() - 1, stratum.level() + 1)
                .filter(level -> level > 0 && stratum.level() > 0)
                .mapToObj(level ->
                    new Stratum(level, stratum.countries(), stratum.workplace(), stratum.period()))
                .filter(strata::containsKey)
                .mapToInt(other -> strata.getOrDefault(other, 0))
                .toArray());
    return Misreading.of(MISREAD, neighbours);
  }
}
