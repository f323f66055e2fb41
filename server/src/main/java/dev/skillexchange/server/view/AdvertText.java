package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.JobAnswer;
import dev.skillexchange.engine.answer.JobAnswer.Block;
import dev.skillexchange.engine.answer.JobAnswer.FactRow;
import dev.skillexchange.engine.answer.JobAnswer.SummaryLine;
import dev.skillexchange.engine.answer.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The text of an advert with the facts that were read from it: each stretch leads to its facts,
/// each fact to its stretch.
///
/// @param pieces the text
/// @param facts all facts, in their order
public record AdvertText(List<Piece> pieces, List<Fact> facts) {

  /// A heading, a paragraph, or a list of items.
  public record Piece(String kind, List<Line> lines) {}

  /// A paragraph or an item: text, pieces of it marked.
  ///
  /// @param nested whether an item belongs to one before it
  public record Line(boolean nested, List<Run> runs) {}

  /// Text.
  ///
  /// @param id where facts lead to; empty for none
  /// @param link the way to what was read there; empty for plain text
  /// @param said what was read there, and by which rule
  public record Run(String text, String id, String link, String said) {}

  /// A fact with the words it was read from.
  ///
  /// @param id where its words lead to
  /// @param link the way to its words; empty where they stand elsewhere
  public record Fact(
      String id, String kind, String value, String quote, String link, String where, String rule) {}

  static AdvertText of(JobAnswer answer) {
    Map<Integer, FactRow> rows =
        answer.facts().stream().collect(Collectors.toMap(FactRow::number, row -> row));
    Map<Integer, String> places = new HashMap<>();
    List<Piece> pieces = pieces(answer.blocks(), rows, places);
    return new AdvertText(pieces, answer.facts().stream().map(row -> fact(row, places)).toList());
  }

  /// The way to the words of a main fact, or to what is known of where it comes from.
  String link(SummaryLine line) {
    return line.facts().stream()
        .map(number -> facts.get(number - 1))
        .map(fact -> fact.link().isEmpty() ? "#" + fact.id() : fact.link())
        .findFirst()
        .orElse("");
  }

  private static Fact fact(FactRow row, Map<Integer, String> places) {
    String where =
        switch (row.field()) {
          case "assumed" -> "nothing states it: assumed";
          case "hint" -> "a field of the source";
          default -> "the " + row.field();
        };
    String place = places.getOrDefault(row.number(), "");
    return new Fact(
        "f" + row.number(),
        Wording.capital(row.kind()),
        row.value(),
        row.quote(),
        place.isEmpty() ? "" : "#" + place,
        where,
        row.rule());
  }

  /// Items that follow each other become one list.
  private static List<Piece> pieces(
      List<Block> blocks, Map<Integer, FactRow> rows, Map<Integer, String> places) {
    List<Piece> pieces = new ArrayList<>();
    List<Line> items = new ArrayList<>();
    for (Block block : blocks) {
      List<Run> runs = block.runs().stream().map(run -> run(run, rows, places)).toList();
      Line line = new Line(block.depth() > 1, runs);
      if (block.kind().equals("item")) {
        items.add(line);
      } else {
        flush(items, pieces);
        pieces.add(new Piece(block.kind(), List.of(line)));
      }
    }
    flush(items, pieces);
    return List.copyOf(pieces);
  }

  private static void flush(List<Line> items, List<Piece> pieces) {
    if (!items.isEmpty()) {
      pieces.add(new Piece("item", List.copyOf(items)));
      items.clear();
    }
  }

  private static Run run(
      JobAnswer.Run run, Map<Integer, FactRow> rows, Map<Integer, String> places) {
    if (run.facts().isEmpty()) {
      return new Run(run.text(), "", "", "");
    }
    List<Integer> news =
        run.facts().stream().filter(number -> !places.containsKey(number)).toList();
    String id = news.isEmpty() ? "" : "m" + news.getFirst();
    news.forEach(number -> places.put(number, id));
    return new Run(
        run.text(),
        id,
        "#f" + run.facts().getLast(),
        run.facts().reversed().stream()
            .flatMap(number -> Optional.ofNullable(rows.get(number)).stream())
            .map(row ->
                "%s: %s (rule %s)".formatted(Wording.capital(row.kind()), row.value(), row.rule()))
            .collect(Collectors.joining("; ")));
  }
}
