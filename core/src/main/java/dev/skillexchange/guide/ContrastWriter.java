package dev.skillexchange.guide;

import dev.skillexchange.index.NumberedSink;
import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.market.estimate.Contrast;
import dev.skillexchange.market.estimate.Contrasts;
import dev.skillexchange.market.estimate.Interval;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What pay skills and certifications go with, within level, countries, workplace and half-year,
/// and after what each employer pays above or below others.
///
/// It rests on tallies of jobs that state pay on one basis, by employer, stratum and pay, and then
/// by what they name as well. The jobs of one cell are alike in all that is compared, so that it
/// does not matter which of them a skill is counted for.
final class ContrastWriter {
  private final Scope scope;
  private final Slice stating;
  private final PayCells cells;
  private final Contrasts contrasts;

  private ContrastWriter(Scope scope, Slice stating, PayCells cells) {
    this.scope = scope;
    this.stating = stating;
    this.cells = cells;
    this.contrasts =
        Contrasts.of(
            cells.logPay(),
            cells.strata(),
            cells.employers(),
            Contrasts.Within.STRATA_AND_EMPLOYERS,
            cells.misreading());
  }

  /// Prepares the contrasts of a guide's jobs; empty where none states pay with both its ends.
  ///
  /// @param basis currency and basis, such as `USD:salary`
  static Optional<ContrastWriter> of(Scope scope, String basis) {
    Slice stating = scope.slice(scope.query().and(Parameter.PAY, basis));
    PayCells cells = new PayCells();
    scope.index().tallyNumbered(stating, PayCells.BY, cells);
    return cells.isEmpty()
        ? Optional.empty()
        : Optional.of(new ContrastWriter(scope, stating, cells));
  }

  /// Counts the jobs of each cell that name a value.
  private final class Naming implements NumberedSink {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final ValueNumbers values;
    private final List<PayCells.Part> parts;

    Naming(List<String> values) {
      values.forEach(value -> numbers.put(value, numbers.size()));
      this.values = value -> numbers.getOrDefault(value, numbers.size());
      this.parts = Stream.generate(PayCells.Part::new).limit(values.size()).toList();
    }

    @Override
    public ValueNumbers numbers(int dimension) {
      return dimension < PayCells.BY.size() ? cells.numbers(dimension) : values;
    }

    @Override
    public void add(int[] cell, long jobs) {
      int value = cell[PayCells.BY.size()];
      int row = value < parts.size() ? cells.row(cell) : PayCells.NONE;
      if (row != PayCells.NONE) {
        parts.get(value).add(row, jobs);
      }
    }
  }

  /// The contrasts of values that enough employers tell; finds are counted among these alone.
  ///
  /// @param dimension of which a job may have several values
  Map<String, PayContrast> of(Dimension dimension, List<String> values) {
    List<Dimension> by = new ArrayList<>(PayCells.BY);
    by.add(dimension);
    Naming naming = new Naming(values);
    scope.index().tallyNumbered(stating, by, naming);
    Map<String, Contrast> told = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      contrasts
          .of(cells.jobs(naming.parts.get(i)))
          .filter(contrast -> contrast.standardError() > 0)
          .ifPresent(contrast -> told.put(value, contrast));
    }
    return Finds.told(told, Contrast::probability, ContrastWriter::told);
  }

  private static PayContrast told(Contrast contrast, boolean found, double confidence) {
    Interval ratios = contrast.interval(confidence);
    return new PayContrast(
        contrast.ratio() - 1,
        new Interval(ratios.low() - 1, ratios.high() - 1),
        found,
        contrast.smallestDetectable() - 1,
        contrast.employers());
  }
}
