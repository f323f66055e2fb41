package dev.skillexchange.market;

import dev.skillexchange.index.JobIndex;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.PayCell;
import dev.skillexchange.slice.Slice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What adverts offer at some values of a dimension, such as roles: of each value the table that
/// [PayFigures] puts first, without its parts. All values are counted in one tally, so that many
/// cost little more than one.
public final class PayHeadlines {
  private final Dimension by;
  private final Slice slice;
  private final Map<String, Long> jobs = new HashMap<>();
  private final Map<String, PayBases> pay = new HashMap<>();

  private PayHeadlines(Dimension by, Slice slice) {
    this.by = by;
    this.slice = slice;
  }

  /// The headlines by value; values of which no job states pay are left out.
  ///
  /// @param slice the jobs of all values
  /// @param queries the values, each with the query that lists its jobs of the slice; the links of
  ///   the figures narrow it
  public static Map<String, PayTable> of(
      JobIndex index, Slice slice, Dimension by, Map<String, JobQuery> queries) {
    PayHeadlines headlines = new PayHeadlines(by, slice.and(anyOf(by, queries)));
    index.snapshot(now -> {
      headlines.count(now);
      return headlines;
    });
    Map<String, PayTable> tables = new HashMap<>();
    queries.forEach((value, query) -> {
      if (headlines.pay.containsKey(value)) {
        tables.put(value, headlines.table(value, query));
      }
    });
    return tables;
  }

  private static Slice anyOf(Dimension by, Map<String, JobQuery> queries) {
    return new Slice.AnyOf(
        queries.keySet().stream().sorted().map(value -> (Slice) new Slice.Has(by, value)).toList());
  }

  private void count(JobIndex index) {
    index.tally(slice, List.of(by), (cell, count) -> jobs.merge(cell.get(0), count, Long::sum));
    Map<String, PayCell> cells = new HashMap<>();
    index.tally(
        slice.and(Slice.statesPay()),
        List.of(Dimension.EMPLOYER, by, Dimension.PAY),
        (cell, count) ->
            pay.computeIfAbsent(cell.get(1), _ -> new PayBases())
                .add(cell.get(0), cells.computeIfAbsent(cell.get(2), PayCell::parse), count));
  }

  private PayTable table(String value, JobQuery query) {
    PayBases bases = pay.getOrDefault(value, new PayBases());
    String basis = bases.ranked().getFirst();
    return PayTable.of(
        basis,
        bases.figure(basis, query.and(Parameter.PAY, basis), jobs.getOrDefault(value, 0L)),
        List.of());
  }
}
