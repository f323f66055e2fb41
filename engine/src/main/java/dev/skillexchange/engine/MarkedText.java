package dev.skillexchange.engine;

import dev.skillexchange.engine.FactSheet.Mark;
import dev.skillexchange.engine.answer.JobAnswer.Block;
import dev.skillexchange.engine.answer.JobAnswer.Run;
import dev.skillexchange.extract.Bodies;
import dev.skillexchange.store.StoredPosting;
import dev.skillexchange.text.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
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

  /// Cuts a block at its marks. What a mark within another marks is its own ("build [REST] APIs"),
  /// so that an activity does not hide the skills that it names; of marks that cross the first is
  /// kept.
  static List<Run> runs(String text, int start, int end, List<Mark> marks) {
    List<Mark> inside =
        marks.stream()
            .filter(mark -> mark.start() >= start && mark.end() <= end)
            .filter(mark -> mark.start() < mark.end())
            .toList();
    List<Run> runs = new ArrayList<>();
    int at = fill(text, start, end, Optional.empty(), new ArrayDeque<>(inside), runs);
    plain(text, at, end, Optional.empty(), runs);
    return runs;
  }

  /// Writes the marks that begin before an end, each filled with those within it, and gives the
  /// place behind the last.
  private static int fill(
      String text, int start, int end, Optional<String> kind, Deque<Mark> marks, List<Run> runs) {
    int at = start;
    while (!marks.isEmpty() && marks.getFirst().start() < end) {
      Mark mark = marks.removeFirst();
      boolean same = kind.equals(Optional.of(mark.kind()));
      if (mark.start() >= at && mark.end() <= end && !same) {
        plain(text, at, mark.start(), kind, runs);
        Optional<String> own = Optional.of(mark.kind());
        int behind = fill(text, mark.start(), mark.end(), own, marks, runs);
        plain(text, behind, mark.end(), own, runs);
        at = mark.end();
      }
    }
    return at;
  }

  private static void plain(
      String text, int start, int end, Optional<String> kind, List<Run> runs) {
    if (start < end) {
      runs.add(new Run(text.substring(start, end), kind));
    }
  }
}
