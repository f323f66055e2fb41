package dev.skillexchange.engine;

import dev.skillexchange.engine.FactSheet.Mark;
import dev.skillexchange.engine.answer.JobAnswer.Block;
import dev.skillexchange.engine.answer.JobAnswer.Run;
import dev.skillexchange.extract.Bodies;
import dev.skillexchange.store.StoredPosting;
import dev.skillexchange.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A posting's text as blocks, the stretches that hold facts marked.
final class MarkedText {
  private MarkedText() {}

  static List<Block> of(StoredPosting stored, List<Mark> marks) {
    Document document = Bodies.document(stored.posting().body());
    List<Mark> sorted = new ArrayList<>(marks);
    sorted.sort(
        Comparator.comparingInt(Mark::start)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed()));
    return document.blocks().stream()
        .map(block ->
            new Block(
                kind(block.kind()),
                runs(document.text(), block.span().start(), block.span().end(), sorted)))
        .toList();
  }

  private static String kind(dev.skillexchange.text.Block.Kind kind) {
    return switch (kind) {
      case HEADING -> "heading";
      case PARAGRAPH, TABLE_ROW -> "paragraph";
      case LIST_ITEM -> "item";
    };
  }

  /// Cuts a block at its marks; of marks that overlap the first and longest is kept.
  private static List<Run> runs(String text, int start, int end, List<Mark> marks) {
    List<Run> runs = new ArrayList<>();
    int at = start;
    for (Mark mark : marks) {
      if (mark.start() >= at && mark.end() <= end && mark.start() < mark.end()) {
        plain(text, at, mark.start(), runs);
        runs.add(new Run(text.substring(mark.start(), mark.end()), Optional.of(mark.kind())));
        at = mark.end();
      }
    }
    plain(text, at, end, runs);
    return runs;
  }

  private static void plain(String text, int start, int end, List<Run> runs) {
    if (start < end) {
      runs.add(new Run(text.substring(start, end), Optional.empty()));
    }
  }
}
