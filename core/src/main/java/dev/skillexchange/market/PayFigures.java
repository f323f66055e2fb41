package dev.skillexchange.market;

import dev.skillexchange.index.JobIndex;
import dev.skillexchange.market.PayTable.Breakdown;
import dev.skillexchange.market.PayTable.By;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.PayCell;
import dev.skillexchange.slice.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Pay as adverts offer it, for all jobs of a slice and for its parts: from tallies of employer by
/// part by pay. Hourly pay and salaries are never pooled, nor are currencies.
public final class PayFigures {
  private static final int MOST_PLACES = 10;

  private final JobIndex index;
  private final JobQuery query;
  private final Slice stating;
  private final long jobs;
  private final PayBases bases = new PayBases();
  private final Map<By, Map<String, Part>> parts = new EnumMap<>(By.class);

  /// A part of the slice: all its jobs, and its pay by basis.
  private record Part(long jobs, PayBases bases) {}

  private PayFigures(JobIndex index, JobQuery query, Slice slice, long jobs) {
    this.index = index;
    this.query = query;
    this.stating = slice.and(Slice.statesPay());
    this.jobs = jobs;
  }

  /// A part by which pay is broken down, other than by a dimension of its own.
  ///
  /// @param jobs how many jobs of the slice are in it
  public record Area(String value, Slice slice, long jobs) {}

  /// The tables of a slice, the basis with most jobs first.
  ///
  /// @param query what the slice was made of; the links of the figures narrow it
  /// @param jobs how many jobs the slice has
  /// @param counts its jobs by the dimensions that it is parted by
  /// @param metros metropolitan areas by which it is parted too
  /// @param conversion how to convert it; empty where it is told as stated alone
  public static PayTables of(
      JobIndex index,
      JobQuery query,
      Slice slice,
      long jobs,
      Map<By, Counts> counts,
      List<Area> metros,
      Optional<Conversion> conversion) {
    PayFigures figures = new PayFigures(index, query, slice, jobs);
    figures.all();
    counts.forEach(figures::part);
    figures.metros(metros);
    List<PayTable> tables = figures.tables();
    return new PayTables(tables, conversion.flatMap(how -> Converting.of(tables, how)));
  }

  private void all() {
    index.tally(
        stating,
        List.of(Dimension.EMPLOYER, Dimension.PAY),
        (cell, count) -> bases.add(cell.get(0), PayCell.parse(cell.get(1)), count));
  }

  private void part(By by, Counts counts) {
    Map<String, Part> values = new HashMap<>();
    index.tally(
        stating,
        List.of(Dimension.EMPLOYER, dimension(by), Dimension.PAY),
        (cell, count) -> {
          if (!cell.get(1).isEmpty()) {
            Part part =
                values.computeIfAbsent(
                    cell.get(1), value -> new Part(counts.at(value).jobs(), new PayBases()));
            part.bases().add(cell.get(0), PayCell.parse(cell.get(2)), count);
          }
        });
    parts.put(by, values);
  }

  private void metros(List<Area> metros) {
    Map<String, Part> values = new HashMap<>();
    for (Area metro : metros) {
      Part part = new Part(metro.jobs(), new PayBases());
      index.tally(
          stating.and(metro.slice()),
          List.of(Dimension.EMPLOYER, Dimension.PAY),
          (cell, count) -> part.bases().add(cell.get(0), PayCell.parse(cell.get(1)), count));
      values.put(metro.value(), part);
    }
    parts.put(By.METRO, values);
  }

  private static Dimension dimension(By by) {
    return switch (by) {
      case LEVEL -> Dimension.LEVEL_STATED;
      case COUNTRY -> Dimension.COUNTRY;
      case REGION -> Dimension.REGION;
      case METRO -> Dimension.CITY;
      case WORKPLACE -> Dimension.WORKPLACE;
    };
  }

  private List<PayTable> tables() {
    return bases.ranked().stream().map(this::table).toList();
  }

  private PayTable table(String basis) {
    JobQuery behind = query.and(Parameter.PAY, basis);
    Figure<PayBand> all = bases.figure(basis, behind, jobs);
    List<Breakdown> breakdowns = new ArrayList<>();
    if (all instanceof Figure.Told<PayBand>) {
      parts.forEach(
          (by, values) -> breakdown(by, values, basis, behind).ifPresent(breakdowns::add));
    }
    return PayTable.of(basis, all, breakdowns);
  }

  private Optional<Breakdown> breakdown(
      By by, Map<String, Part> values, String name, JobQuery behind) {
    List<PayTable.Row> rows =
        values.entrySet().stream()
            .filter(part -> part.getValue().bases().jobs(name) > 0)
            .sorted(
                Comparator.comparingLong(
                        (Map.Entry<String, Part> part) -> -part.getValue().bases().jobs(name))
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST_PLACES)
            .map(part -> row(by, part.getKey(), part.getValue(), name, behind))
            .toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Breakdown(by, rows));
  }

  private static PayTable.Row row(By by, String value, Part part, String name, JobQuery behind) {
    return new PayTable.Row(
        value, part.bases().figure(name, narrowed(behind, by, value), part.jobs()));
  }

  private static JobQuery narrowed(JobQuery query, By by, String value) {
    return switch (by) {
      case LEVEL -> query.with(Parameter.LEVEL, "stated:" + value);
      case COUNTRY -> query.with(Parameter.COUNTRY, value);
      case REGION -> query.with(Parameter.REGION, value);
      case METRO -> query.with(Parameter.METRO, value);
      case WORKPLACE -> query.with(Parameter.WORKPLACE, value);
    };
  }
}
