package dev.skillexchange.evaluation.relevance;

import dev.skillexchange.evaluation.label.LabelFile;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Sixty queries over a market: the pool that is judged, and what the judgements say.
public final class RelevanceTrial {
  private static final int HIGHEST = 3;

  private RelevanceTrial() {}

  /// What all rankers find, as a table for judging.
  public static String pool(SearchMarket market) {
    return Pool.of(queries(), Rankers.of(market)).table();
  }

  /// Scores the rankers by judgements.
  ///
  /// @param judgements tables of judgements; those that are kept where there is none
  /// @param on what was searched
  public static Report report(SearchMarket market, List<Path> judgements, String on)
      throws IOException {
    Map<String, Integer> grades = new HashMap<>();
    if (judgements.isEmpty()) {
      LabelFile.read(RelevanceTrial.class, "judgements.tsv", line -> LabelFile.cells(line, 2))
          .forEach(cells -> grades.put(cells[0], Integer.parseInt(cells[1])));
    }
    for (Path file : judgements) {
      grades.putAll(judged(file));
    }
    return new RelevanceScore(queries(), Rankers.of(market), grades).report(on);
  }

  static List<Wanted> queries() {
    return LabelFile.read(
        RelevanceTrial.class,
        "queries.tsv",
        line -> {
          String[] cells = LabelFile.cells(line, 2);
          return new Wanted(cells[0], cells[1]);
        });
  }

  private static Map<String, Integer> judged(Path file) throws IOException {
    Map<String, Integer> grades = new HashMap<>();
    try (Stream<String> lines = Files.lines(file)) {
      List<String> rows = lines.toList();
      List<String> columns =
          rows.isEmpty() ? List.of() : Arrays.asList(rows.getFirst().split("\t", -1));
      int key = columns.indexOf("key");
      int grade = columns.indexOf("grade");
      if (key < 0 || grade < 0) {
        throw new UserError(
            "no judgements", file.toString(), "It needs the columns key and grade.");
      }
      for (String row : rows.subList(1, rows.size())) {
        String[] cells = row.split("\t", -1);
        if (cells.length > Math.max(key, grade) && !cells[grade].isBlank()) {
          grades.put(cells[key], grade(cells[grade], file));
        }
      }
    }
    return grades;
  }

  private static int grade(String written, Path file) {
    if (!written.matches("[0-" + HIGHEST + "]")) {
      throw new UserError("no grade", written, "Write 0 to 3 in " + file + ".");
    }
    return Integer.parseInt(written);
  }
}
