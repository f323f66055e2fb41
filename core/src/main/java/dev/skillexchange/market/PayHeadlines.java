package dev.skillexchange.market;

import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.RunningNumbers;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What adverts offer at some values of a dimension, such as roles: of each value the table that
/// [PayFigures] puts first, without its parts. All values are counted in one pass, so that many
/// cost little more than one.
public final class PayHeadlines {
  private PayHeadlines() {}

  /// The headlines by value; values of which no job states pay are left out.
  ///
  /// @param slice the jobs of all values
  /// @param queries the values, each with the query that lists its jobs of the slice; the links of
  ///   the figures narrow it
  public static Map<String, PayTable> of(
      JobIndex index, Slice slice, Dimension by, Map<String, JobQuery> queries) {
    StatedPay pay = new StatedPay(new RunningNumbers());
    PayParts values = pay.partedBy(by, value -> queries.containsKey(value) ? value : "");
    pay.read(index, slice.and(anyOf(by, queries)));
    Map<String, PayTable> tables = new HashMap<>();
    for (PayParts.Part part : values.parts()) {
      JobQuery query = queries.getOrDefault(part.value(), JobQuery.all());
      part.bases().ranked().stream()
          .findFirst()
          .ifPresent(basis -> tables.put(part.value(), table(part, basis, query)));
    }
    return tables;
  }

  private static Slice anyOf(Dimension by, Map<String, JobQuery> queries) {
    return new Slice.AnyOf(
        queries.keySet().stream().sorted().map(value -> (Slice) new Slice.Has(by, value)).toList());
  }

  private static PayTable table(PayParts.Part part, String basis, JobQuery query) {
    JobQuery behind = query.and(Parameter.PAY, basis);
    return PayTable.of(basis, part.bases().figure(basis, behind, part.jobs()), List.of());
  }
}
