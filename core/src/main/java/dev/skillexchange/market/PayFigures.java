package dev.skillexchange.market;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.index.JobIndex;
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

/// Pay as adverts offer it, for all jobs of a slice and by level: from one tally of employer by
/// level by pay.
public final class PayFigures {
  private static final List<Dimension> BY =
      List.of(Dimension.EMPLOYER, Dimension.LEVEL_STATED, Dimension.PAY);

  private final Map<String, Basis> bases = new HashMap<>();
  private final Map<Level, Long> jobsByLevel = new EnumMap<>(Level.class);
  private final JobQuery query;
  private long jobs;

  /// Jobs on one basis, such as `USD:salary`.
  private static final class Basis {
    final PaySample all = new PaySample();
    final Map<Level, PaySample> levels = new EnumMap<>(Level.class);
  }

  private PayFigures(JobQuery query) {
    this.query = query;
  }

  /// The tables of a slice, the basis with most jobs first.
  ///
  /// @param query what the slice was made of; the links of the figures narrow it
  public static List<PayTable> of(JobIndex index, JobQuery query, Slice slice) {
    PayFigures figures = new PayFigures(query);
    index.tally(slice, BY, figures::add);
    return figures.tables();
  }

  private void add(List<String> cell, long count) {
    Optional<Level> level = Level.of(cell.get(1));
    jobs += count;
    level.ifPresent(stated -> jobsByLevel.merge(stated, count, Long::sum));
    if (!cell.get(2).isEmpty()) {
      PayCell pay = PayCell.parse(cell.get(2));
      Basis basis = bases.computeIfAbsent(pay.basis(), _ -> new Basis());
      basis.all.add(cell.get(0), pay, count);
      level.ifPresent(stated ->
          basis.levels.computeIfAbsent(stated, _ -> new PaySample()).add(cell.get(0), pay, count));
    }
  }

  private List<PayTable> tables() {
    return bases.entrySet().stream()
        .sorted(
            Comparator.comparingLong(
                    (Map.Entry<String, Basis> basis) -> -basis.getValue().all.jobs())
                .thenComparing(Map.Entry::getKey))
        .map(basis -> table(basis.getKey(), basis.getValue()))
        .toList();
  }

  private PayTable table(String name, Basis basis) {
    List<PayTable.Row> rows = new ArrayList<>();
    JobQuery stating = query.and(Parameter.PAY, name);
    rows.add(new PayTable.Row(Optional.empty(), figure(basis.all, stating, jobs)));
    basis.levels.forEach((level, sample) ->
        rows.add(
            new PayTable.Row(
                Optional.of(level),
                figure(
                    sample,
                    stating.with(Parameter.LEVEL, level.id()).with(Parameter.BASIS, "stated"),
                    jobsByLevel.getOrDefault(level, 0L)))));
    int colon = name.indexOf(':');
    return new PayTable(name.substring(0, colon), name.endsWith(":hour"), rows);
  }

  private static Figure<PayBand> figure(PaySample pay, JobQuery behind, long outOf) {
    Sample sample = new Sample(behind, pay.jobs(), pay.employers(), outOf);
    Optional<PayBand> band = pay.band();
    return band.isEmpty()
        ? new Figure.Withheld<>(Floor.MEDIAN, sample)
        : Figure.above(Floor.MEDIAN, sample, band::get);
  }
}
