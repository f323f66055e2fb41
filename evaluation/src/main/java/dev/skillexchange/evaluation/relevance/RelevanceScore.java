package dev.skillexchange.evaluation.relevance;

import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.job.Job;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How well rankers order jobs, by judgements of their pool.
///
/// @param grades by the key of the pair, 0 (of no use) to 3 (just what is looked for)
record RelevanceScore(List<Wanted> queries, List<Ranker> rankers, Map<String, Integer> grades) {
  private static final long SEED = 1;

  /// @param on what was searched
  Report report(String on) {
    Pool pool = Pool.of(queries, rankers);
    long judged = pool.pairs().stream().filter(pair -> grades.containsKey(pair.key())).count();
    double[][] figures = new double[rankers.size()][queries.size()];
    for (int query = 0; query < queries.size(); query++) {
      List<Integer> all = judged(pool, queries.get(query));
      for (int ranker = 0; ranker < rankers.size(); ranker++) {
        figures[ranker][query] = Gain.ndcg(ranked(ranker, queries.get(query)), all);
      }
    }
    String headline =
        "%d queries over %s, %,d of %,d pairs of the pool judged"
            .formatted(queries.size(), on, judged, pool.pairs().size());
    return new Report(headline, means(figures), each(figures));
  }

  /// The grades of all judged pairs of a query.
  private List<Integer> judged(Pool pool, Wanted wanted) {
    return pool.pairs().stream()
        .filter(pair -> pair.wanted().equals(wanted))
        .flatMap(pair -> Optional.ofNullable(grades.get(pair.key())).stream())
        .toList();
  }

  /// What is not judged gains nothing.
  private List<Integer> ranked(int ranker, Wanted wanted) {
    return rankers.get(ranker).top(wanted.query(), Pool.DEPTH).stream()
        .map((Job job) -> grades.getOrDefault(Pool.key(wanted.query(), job.id().toString()), 0))
        .toList();
  }

  private Table means(double[][] figures) {
    Table.Builder table =
        Table.named(
            "rankers",
            "nDCG at ten; p of the difference to the first by a paired permutation test",
            "ranker",
            "ndcg",
            "p");
    for (int i = 0; i < figures.length; i++) {
      double mean = Arrays.stream(figures[i]).average().orElse(0);
      Cell p =
          i == 0
              ? Cell.of("")
              : Cell.of("%.5f".formatted(PairedPermutation.p(figures[0], figures[i], SEED)));
      table.row(Cell.of(rankers.get(i).name()), Cell.of("%.3f".formatted(mean)), p);
    }
    return table.build();
  }

  private Table each(double[][] figures) {
    String[] columns = new String[rankers.size() + 1];
    columns[0] = "query";
    for (int i = 0; i < rankers.size(); i++) {
      columns[i + 1] = rankers.get(i).name();
    }
    Table.Builder table = Table.named("queries", "Each query", columns);
    for (int query = 0; query < queries.size(); query++) {
      Cell[] row = new Cell[columns.length];
      row[0] = Cell.of(queries.get(query).query());
      for (int i = 0; i < rankers.size(); i++) {
        row[i + 1] = Cell.of("%.3f".formatted(figures[i][query]));
      }
      table.row(row);
    }
    return table.build();
  }
}
