package dev.skillexchange.evaluation.beside;

import dev.skillexchange.engine.SearchOrder;
import dev.skillexchange.evaluation.beside.SliceSql.Unasked;
import dev.skillexchange.evaluation.search.Asked;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.slice.SliceResolver;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A search of the table of jobs: a page of ids, how many there are in all, and the commonest
/// values of each filter.
///
/// Two statements for a search, one for the page and one for all counts; where a filter is counted
/// as if it were not set, one more for its counts. Counts can be asked in two ways, of which one is
/// the faster for few jobs and the other for many.
final class TableSearch {
  private final Connection connection;
  private final SliceResolver resolver;
  private final Optional<LocalDate> asOf;
  private final SliceSql sql;
  private final UnaryOperator<JobQuery> anywhere;

  /// @param anywhere a query with its pay in every currency
  TableSearch(
      Connection connection,
      ValueNumbers numbers,
      SliceResolver resolver,
      Optional<LocalDate> asOf,
      UnaryOperator<JobQuery> anywhere) {
    this.connection = connection;
    this.resolver = resolver;
    this.asOf = asOf;
    this.sql = new SliceSql(numbers);
    this.anywhere = anywhere;
  }

  /// The statements of a search.
  ///
  /// @param together the counts over jobs that are read once; the first also counts the jobs
  /// @param apart the same counts, each by itself
  record Statements(String page, List<String> together, List<String> apart) {}

  /// @param query as it is asked in the end, open jobs where it does not say which
  Statements statements(Asked asked, JobQuery query) throws Unasked {
    Slice slice = slice(query);
    Map<Slice, List<Facet>> facets = new LinkedHashMap<>();
    facets.put(slice, new ArrayList<>());
    for (Facet facet : Facet.ALL) {
      facets.computeIfAbsent(slice(facet.counted(query)), _ -> new ArrayList<>()).add(facet);
    }
    List<String> together = new ArrayList<>();
    List<String> apart = new ArrayList<>();
    for (Map.Entry<Slice, List<Facet>> one : facets.entrySet()) {
      together.add(together(sql.where(one.getKey()), one.getValue()));
      apart.add(apart(sql.where(one.getKey()), one.getValue()));
    }
    return new Statements(page(asked, slice), together, apart);
  }

  private Slice slice(JobQuery query) {
    return resolver.resolve(anywhere.apply(query), asOf).slice();
  }

  private String page(Asked asked, Slice slice) throws Unasked {
    if (asked.order() == SearchOrder.PAY || asked.order() == SearchOrder.DISTANCE) {
      throw new Unasked("order by " + asked.order());
    }
    String words = sql.ranking(slice);
    String order =
        asked.order() == SearchOrder.NEWEST || words.isEmpty()
            ? ""
            : "ts_rank_cd('{0.25, 0.5, 0.75, 1}', words, %s::tsquery) DESC, "
                .formatted(SliceSql.literal(words));
    return "SELECT id FROM job WHERE %s ORDER BY %sfirst_seen DESC, id LIMIT %d OFFSET %d"
        .formatted(sql.where(slice), order, Asked.PAGE, asked.from());
  }

  /// Each filter is counted over the jobs found, which are read once.
  private static String together(String where, List<Facet> facets) {
    List<String> columns = facets.stream().map(Facet::columns).toList();
    return "WITH hit AS MATERIALIZED (SELECT "
        + (columns.isEmpty() ? "1" : String.join(", ", columns))
        + " FROM job WHERE "
        + where
        + ") "
        + counts("hit", "true", facets);
  }

  /// Each filter is counted by itself, so that parallel workers take part.
  private static String apart(String where, List<Facet> facets) {
    return counts("job", where, facets);
  }

  private static String counts(String from, String where, List<Facet> facets) {
    List<String> parts = new ArrayList<>();
    parts.add("(SELECT '', '', count(*) FROM " + from + " WHERE " + where + ")");
    for (Facet facet : facets) {
      String value = facet.several() ? "value" : facet.value();
      parts.add(
          "(SELECT '%s', (%s)::text, count(*) FROM %s WHERE %s GROUP BY %s ORDER BY 3 DESC, 2 LIMIT %d)"
              .formatted(
                  facet.parameter().id(),
                  value,
                  facet.several() ? from + ", unnest(" + facet.value() + ") AS value" : from,
                  facet.several() ? where : where + " AND " + value + " IS NOT NULL",
                  value,
                  facet.most()));
    }
    return String.join(" UNION ALL ", parts);
  }

  /// What was found.
  ///
  /// @param ids of the page's jobs
  /// @param milliseconds for the page and the counts, in the faster of the two ways
  record Found(long jobs, List<String> ids, double milliseconds) {}

  /// Runs the statements and reads every row.
  Found run(Statements statements) throws SQLException {
    long start = System.nanoTime();
    List<String> ids = column(statements.page());
    double page = (System.nanoTime() - start) / 1e6;
    Counted together = counted(statements.together());
    Counted apart = counted(statements.apart());
    if (together.jobs() != apart.jobs()) {
      throw new IllegalStateException("two ways, two counts: " + statements);
    }
    return new Found(
        together.jobs(), ids, page + Math.min(together.milliseconds(), apart.milliseconds()));
  }

  private record Counted(long jobs, double milliseconds) {}

  private Counted counted(List<String> statements) throws SQLException {
    long start = System.nanoTime();
    long jobs = Long.parseLong(column(statements.getFirst()).getFirst());
    for (String counts : statements.subList(1, statements.size())) {
      column(counts);
    }
    return new Counted(jobs, (System.nanoTime() - start) / 1e6);
  }

  /// The last column of every row.
  private List<String> column(String statement) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement running = connection.createStatement();
        ResultSet row = running.executeQuery(statement)) {
      int last = row.getMetaData().getColumnCount();
      while (row.next()) {
        values.add(String.valueOf(row.getString(last)));
      }
    }
    return values;
  }
}
