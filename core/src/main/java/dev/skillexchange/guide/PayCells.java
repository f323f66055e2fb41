package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.market.estimate.Misreading;
import dev.skillexchange.slice.PayCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Jobs that state pay, as columns of numbers: the logarithm of the midpoint, the stratum (level,
/// country, workplace) and the employer of each.
final class PayCells {
  /// The share of levels that are read wrongly (docs/quality.md).
  private static final double MISREAD = 0.05;

  private final Map<List<String>, Integer> cells = new HashMap<>();
  private final Map<List<String>, Integer> strata = new HashMap<>();
  private final Map<String, Integer> employers = new HashMap<>();
  private final List<Cell> rows = new ArrayList<>();
  private int[] starts = new int[0];

  private record Cell(double logPay, int stratum, int employer, long jobs) {
    Cell with(long more) {
      return new Cell(logPay, stratum, employer, jobs + more);
    }
  }

  /// Adds the jobs of one cell; those without both ends of a range tell no midpoint.
  ///
  /// @param cell employer, level, country, workplace, pay
  void add(List<String> cell, long jobs) {
    Integer known = cells.get(cell);
    if (known != null) {
      rows.set(known, rows.get(known).with(jobs));
      return;
    }
    middle(PayCell.parse(cell.get(4)))
        .ifPresent(middle -> {
          cells.put(List.copyOf(cell), rows.size());
          rows.add(
              new Cell(
                  Math.log(middle),
                  number(strata, List.copyOf(cell.subList(1, 4))),
                  number(employers, cell.getFirst()),
                  jobs));
        });
  }

  private static <K> int number(Map<K, Integer> numbers, K key) {
    Integer known = numbers.putIfAbsent(key, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  private static Optional<Double> middle(PayCell pay) {
    return pay.min()
        .flatMap(min -> pay.max().map(max -> yearly(pay, min.add(max)) / 2))
        .filter(middle -> middle > 0);
  }

  private static double yearly(PayCell pay, BigDecimal amount) {
    return (pay.period() == PayPeriod.HOUR ? amount : pay.period().yearly(amount)).doubleValue();
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /// The number of a cell; -1 for one that tells no pay.
  int number(List<String> cell) {
    return cells.getOrDefault(cell, -1);
  }

  double[] logPay() {
    return rows.stream().flatMapToDouble(row -> doubles(row.logPay(), row.jobs())).toArray();
  }

  int[] strata() {
    return rows.stream().flatMapToInt(row -> ints(row.stratum(), row.jobs())).toArray();
  }

  int[] employers() {
    return rows.stream().flatMapToInt(row -> ints(row.employer(), row.jobs())).toArray();
  }

  private static DoubleStream doubles(double value, long times) {
    return DoubleStream.generate(() -> value).limit(times);
  }

  private static IntStream ints(int value, long times) {
    return IntStream.generate(() -> value).limit(times);
  }

  /// The numbers of jobs, so many of each cell.
  int[] jobs(Map<Integer, Long> counts) {
    if (starts.length == 0) {
      starts = new int[rows.size() + 1];
      for (int i = 0; i < rows.size(); i++) {
        starts[i + 1] = starts[i] + (int) rows.get(i).jobs();
      }
    }
    int[] jobs = new int[(int) counts.values().stream().mapToLong(Long::longValue).sum()];
    int at = 0;
    for (Map.Entry<Integer, Long> cell : counts.entrySet()) {
      for (int i = 0; cell.getKey() >= 0 && i < cell.getValue(); i++) {
        jobs[at++] = starts[cell.getKey()] + i;
      }
    }
    return Arrays.copyOf(jobs, at);
  }

  /// A level is taken for the one below or above it, in the same place and workplace.
  Misreading misreading() {
    int[][] neighbours = new int[strata.size()][];
    strata.forEach((stratum, number) ->
        neighbours[number] =
            Level.of(stratum.getFirst()).stream()
                .flatMap(level -> List.of(level.ordinal() - 1, level.ordinal() + 1).stream())
                .filter(rank -> rank >= 0 && rank < Level.values().length)
                .map(rank -> List.of(Level.values()[rank].id(), stratum.get(1), stratum.get(2)))
                .filter(strata::containsKey)
                .mapToInt(other -> strata.getOrDefault(other, 0))
                .toArray());
    return Misreading.of(MISREAD, neighbours);
  }
}
