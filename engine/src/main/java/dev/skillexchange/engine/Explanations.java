package dev.skillexchange.engine;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.engine.answer.Explanation;
import dev.skillexchange.engine.answer.Explanation.Line;
import dev.skillexchange.engine.answer.Explanation.Reading;
import dev.skillexchange.engine.answer.Explanation.Run;
import dev.skillexchange.engine.answer.Explanation.Stretch;
import dev.skillexchange.engine.answer.JobAnswer.FactRow;
import dev.skillexchange.extract.CatalogueDeriver;
import dev.skillexchange.extract.Derived;
import dev.skillexchange.extract.Passage;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Evidence.Field;
import dev.skillexchange.job.Posting;
import dev.skillexchange.text.Block;
import dev.skillexchange.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Explains how a posting is read: its lines with the stretches that facts were read from, and the
/// facts with their rules.
public final class Explanations {
  private final CatalogueDeriver deriver;
  private final Knowledge knowledge;

  /// Where a fact stands.
  private record Spot(Field field, int ordinal, Span span, int fact) {
    boolean in(Field other, int otherOrdinal, Span line) {
      return field == other
          && ordinal == otherOrdinal
          && span.length() > 0
          && span.start() < line.end()
          && span.end() > line.start();
    }
  }

  public Explanations(Catalogue catalogue, CatalogueDeriver deriver) {
    this.deriver = deriver;
    this.knowledge = Knowledge.of(catalogue, deriver);
  }

  /// With the catalogue that is shipped.
  public static Explanations shipped() {
    Catalogue catalogue = CatalogueLoader.load();
    return new Explanations(catalogue, new CatalogueDeriver(catalogue));
  }

  /// Explains a posting under the id that people know it by.
  public Explanation explain(String id, Posting posting) {
    Derived derived = deriver.derive(posting);
    FactSheet sheet = new FactSheet(posting, derived, knowledge.labels(), knowledge.cards());
    List<Reading> facts = new ArrayList<>();
    List<Spot> spots = new ArrayList<>();
    for (FactSheet.Entry entry : sheet.entries()) {
      int number = facts.size() + 1;
      facts.add(reading(number, entry.row(), entry.evidence()));
      entry
          .evidence()
          .ifPresent(at -> spots.add(new Spot(at.field(), at.ordinal(), at.span(), number)));
    }
    spots.sort(Comparator.comparingInt(spot -> spot.span().start()));
    return new Explanation(
        id, posting.title(), posting.employer(), lines(posting, derived.text(), spots), facts);
  }

  private static Reading reading(int number, FactRow row, Optional<Evidence> evidence) {
    return Explanation.reading(
        number,
        row.kind(),
        row.value(),
        row.quote(),
        row.field(),
        row.rule(),
        evidence
            .filter(at -> at.field() != Field.HINT)
            .map(at -> new Stretch(at.span().start(), at.span().end())));
  }

  private List<Line> lines(Posting posting, String text, List<Spot> spots) {
    List<Line> lines = new ArrayList<>();
    lines.add(whole("title", "heading", posting.title(), Field.TITLE, 0, spots));
    for (int i = 0; i < posting.locations().size(); i++) {
      lines.add(
          whole("location", "paragraph", posting.locations().get(i), Field.LOCATION, i, spots));
    }
    for (Passage passage : deriver.passages(posting)) {
      Block block = passage.block();
      lines.add(
          new Line(
              passage.section().id(),
              kind(block.kind()),
              block.kind() == Block.Kind.LIST_ITEM ? block.depth() : 0,
              runs(text, block.span(), Field.TEXT, 0, spots)));
    }
    return lines;
  }

  private static Line whole(
      String part, String kind, String text, Field field, int ordinal, List<Spot> spots) {
    return new Line(part, kind, 0, runs(text, new Span(0, text.length()), field, ordinal, spots));
  }

  private static String kind(Block.Kind kind) {
    return switch (kind) {
      case HEADING -> "heading";
      case PARAGRAPH -> "paragraph";
      case LIST_ITEM -> "item";
      case TABLE_ROW -> "row";
    };
  }

  /// Cuts a line at its facts; those that overlap share a run.
  private static List<Run> runs(
      String text, Span line, Field field, int ordinal, List<Spot> spots) {
    List<Run> runs = new ArrayList<>();
    List<Integer> facts = new ArrayList<>();
    int plainFrom = line.start();
    int end = line.start();
    for (Spot spot : spots) {
      if (!spot.in(field, ordinal, line)) {
        continue;
      }
      if (spot.span().start() >= end) {
        plainFrom = closed(text, plainFrom, end, facts, runs);
        int start = Math.max(line.start(), spot.span().start());
        plain(text, plainFrom, start, runs);
        plainFrom = start;
      }
      facts.add(spot.fact());
      end = Math.max(end, Math.min(line.end(), spot.span().end()));
    }
    plain(text, closed(text, plainFrom, end, facts, runs), line.end(), runs);
    return runs;
  }

  /// Ends a run of facts, if one is open, and tells where plain text goes on.
  private static int closed(String text, int from, int end, List<Integer> facts, List<Run> runs) {
    if (facts.isEmpty()) {
      return from;
    }
    runs.add(new Run(text.substring(from, end), List.copyOf(facts)));
    facts.clear();
    return end;
  }

  private static void plain(String text, int from, int end, List<Run> runs) {
    if (from < end) {
      runs.add(new Run(text.substring(from, end), List.of()));
    }
  }
}
