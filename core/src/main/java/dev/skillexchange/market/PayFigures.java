package dev.skillexchange.market;

import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.RunningNumbers;
import dev.skillexchange.market.PayTable.Breakdown;
import dev.skillexchange.market.PayTable.By;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Pay as adverts offer it, for all jobs of a slice and for its parts. Hourly pay and salaries are
/// never pooled, nor are currencies.
public final class PayFigures {
  private static final int MOST_PLACES = 10;

  private final JobQuery query;
  private final StatedPay pay;
  private final Map<By, PayParts> parts = new EnumMap<>(By.class);

  private PayFigures(JobQuery query, RunningNumbers employers, List<PayParting> partings) {
    this.query = query;
    this.pay = new StatedPay(employers);
    partings.forEach(one -> parts.put(one.by(), pay.partedBy(one.dimension(), one.part())));
  }

  /// The tables of a slice, the basis with most jobs first.
  ///
  /// @param query what the slice was made of; the links of the figures narrow it
  /// @param employers their numbers, shared by all that is counted of the slice
  /// @param partings what its jobs are parted by
  /// @param conversion how to convert it; empty where it is told as stated alone
  public static PayTables of(
      JobIndex index,
      JobQuery query,
      Slice slice,
      RunningNumbers employers,
      List<PayParting> partings,
      Optional<Conversion> conversion) {
    PayFigures figures = new PayFigures(query, employers, partings);
    figures.pay.read(index, slice);
    List<PayTable> tables = figures.tables();
    return new PayTables(tables, conversion.flatMap(how -> Converting.of(tables, how)));
  }

  private List<PayTable> tables() {
    return pay.all().ranked().stream().map(this::table).toList();
  }

  private PayTable table(String basis) {
    JobQuery behind = query.and(Parameter.PAY, basis);
    Figure<PayBand> all = pay.all().figure(basis, behind, pay.jobs());
    List<Breakdown> breakdowns = new ArrayList<>();
    if (all instanceof Figure.Told<PayBand>) {
      parts.forEach(
          (by, parted) -> breakdown(by, parted, basis, behind).ifPresent(breakdowns::add));
    }
    return PayTable.of(basis, all, breakdowns);
  }

  private static Optional<Breakdown> breakdown(
      By by, PayParts parted, String basis, JobQuery behind) {
    List<PayTable.Row> rows =
        parted.parts().stream()
            .filter(part -> part.bases().jobs(basis) > 0)
            .sorted(
                Comparator.comparingLong((PayParts.Part part) -> -part.bases().jobs(basis))
                    .thenComparing(PayParts.Part::value))
            .limit(MOST_PLACES)
            .map(part -> row(by, part, basis, behind))
            .toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Breakdown(by, rows));
  }

  private static PayTable.Row row(By by, PayParts.Part part, String basis, JobQuery behind) {
    JobQuery narrowed = narrowed(behind, by, part.value());
    return new PayTable.Row(part.value(), part.bases().figure(basis, narrowed, part.jobs()));
  }

  private static JobQuery narrowed(JobQuery query, By by, String value) {
    return switch (by) {
      case ROLE -> query.with(Parameter.ROLE, value);
      case LEVEL -> query.with(Parameter.LEVEL, "stated:" + value);
      case COUNTRY -> query.with(Parameter.COUNTRY, value);
      case REGION -> query.with(Parameter.REGION, value);
      case METRO -> query.with(Parameter.METRO, value);
      case WORKPLACE -> query.with(Parameter.WORKPLACE, value);
    };
  }
}
