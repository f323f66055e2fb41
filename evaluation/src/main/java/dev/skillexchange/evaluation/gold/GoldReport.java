package dev.skillexchange.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.extraction.ExtractLines;
import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.report.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The report on labelled postings: each figure of the table beside its bar, every figure of the
/// score, each beside that of the held half, and the worst errors of the other half.
public final class GoldReport {
  private GoldReport() {}

  /// Scores what extraction reads.
  ///
  /// @param facts a file of facts to be scored in place of what extraction reads now
  /// @param worst how many errors of each kind are shown
  public static Report of(GoldSet gold, Optional<Path> facts, int worst) {
    Map<String, JsonNode> read = facts.map(GoldSet::objects).orElseGet(() -> extracted(gold));
    Map<String, Cell> figures = GoldScore.of(gold, read).figures();
    Map<String, Cell> held = GoldScore.of(gold.held(), read).figures();
    GoldScore score = GoldScore.of(gold.open(), read);
    List<Table> tables = new ArrayList<>();
    tables.add(bars(figures, held));
    tables.add(figures(figures, held));
    tables.add(
        skills("missed", "Skills most often missed, not of the held half", score.missed(worst)));
    tables.add(
        skills(
            "extra",
            "Skills most often read where none is labelled, likewise",
            score.extra(worst)));
    tables.add(times(score, worst));
    tables.add(confusions(score, worst));
    return new Report("%,d labelled postings".formatted(gold.labels().size()), tables);
  }

  private static Map<String, JsonNode> extracted(GoldSet gold) {
    Knowledge knowledge = Engine.shippedKnowledge();
    ExtractLines lines = new ExtractLines(knowledge.deriver(), knowledge.catalogue());
    Map<String, JsonNode> facts = new HashMap<>();
    for (String posting : gold.postings()) {
      JsonNode read = GoldSet.object("what extract writes", lines.extract(posting));
      facts.put(read.path("id").asText(), read);
    }
    return facts;
  }

  private static Table bars(Map<String, Cell> figures, Map<String, Cell> held) {
    Table.Builder table =
        Table.named(
            "table",
            "Figures and their bars",
            "figure",
            "value",
            "held half",
            "bar",
            "met",
            "two labellings");
    for (Bars.Bar bar : Bars.TABLE) {
      Cell value = value(figures, bar.figure());
      table.row(
          Cell.of(bar.title()),
          value,
          value(held, bar.figure()),
          Cell.of(bar.least()),
          value instanceof Cell.Ratio(double reached)
              ? Cell.of(reached >= bar.least())
              : new Cell.Missing("-"),
          bar.careful() > 0 ? Cell.of(bar.careful()) : new Cell.Missing("-"));
    }
    for (Bars.Elsewhere bar : Bars.ELSEWHERE) {
      table.row(
          Cell.of(bar.title()),
          new Cell.Missing(bar.command()),
          new Cell.Missing("-"),
          Cell.of(bar.bar()),
          new Cell.Missing("-"),
          new Cell.Missing("-"));
    }
    return table.build();
  }

  /// A figure; that of no posting, or of a fact of which nothing is labelled, says nothing.
  private static Cell value(Map<String, Cell> figures, String name) {
    String labelled = name.replaceFirst("\\.(precision|recall|f1)$", ".labelled");
    boolean none =
        !labelled.equals(name) && Cell.of(0).equals(figures.get(labelled))
            || Cell.of(0).equals(figures.get("postings"));
    return none ? new Cell.Missing("no case") : figures.getOrDefault(name, Cell.of("not measured"));
  }

  private static Table figures(Map<String, Cell> figures, Map<String, Cell> held) {
    Table.Builder table =
        Table.named("figures", "Every figure of the score", "figure", "value", "held half");
    figures
        .keySet()
        .forEach(name -> table.row(Cell.of(name), value(figures, name), value(held, name)));
    return table.build();
  }

  private static Table skills(String name, String title, List<Map.Entry<String, Integer>> worst) {
    Table.Builder table = Table.named(name, title, "times", "skill");
    worst.forEach(one -> table.row(Cell.of(one.getValue()), Cell.of(one.getKey())));
    return table.build();
  }

  /// Confusions that occur more than once, with how often.
  private static Table times(GoldScore score, int worst) {
    Map<List<String>, Long> times = new LinkedHashMap<>();
    for (GoldScore.Confusion one : score.confusions()) {
      times.merge(List.of(one.fact(), one.label(), one.read()), 1L, Long::sum);
    }
    Table.Builder table =
        Table.named(
            "confusions", "Values most often confused", "times", "fact", "labelled", "read");
    times.entrySet().stream()
        .filter(one -> one.getValue() > 1)
        .sorted(Map.Entry.<List<String>, Long>comparingByValue().reversed())
        .limit(worst)
        .forEach(one ->
            table.row(
                Cell.of(one.getValue()),
                Cell.of(one.getKey().get(0)),
                Cell.of(one.getKey().get(1)),
                Cell.of(one.getKey().get(2))));
    return table.build();
  }

  /// Each fact's first confusions, posting by posting.
  private static Table confusions(GoldScore score, int worst) {
    Map<String, Integer> shown = new HashMap<>();
    Table.Builder table =
        Table.named(
            "wrong", "What was wrong, posting by posting", "fact", "posting", "labelled", "read");
    score.confusions().stream()
        .sorted(Comparator.comparing(GoldScore.Confusion::fact))
        .filter(one -> shown.merge(one.fact(), 1, Integer::sum) <= worst)
        .forEach(one ->
            table.row(
                Cell.of(one.fact()),
                Cell.of(one.posting()),
                Cell.of(one.label()),
                Cell.of(one.read())));
    return table.build();
  }
}
