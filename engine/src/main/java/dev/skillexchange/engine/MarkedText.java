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
import java.util.SortedSet;
import java.util.TreeSet;

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
                block.kind() == dev.skillexchange.text.Block.Kind.LIST_ITEM ? block.depth() : 0,
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
    List<Mark> inside = nested(start, end, marks);
    SortedSet<Integer> cuts = new TreeSet<>(List.of(start, end));
    inside.forEach(mark -> cuts.addAll(List.of(mark.start(), mark.end())));
    List<Run> runs = new ArrayList<>();
    int from = start;
    for (int to : cuts) {
      if (to > from) {
        runs.add(run(text, from, to, inside));
        from = to;
      }
    }
    return runs;
  }

  /// The marks of a block that do not cross one before them, the outer before the inner.
  private static List<Mark> nested(int start, int end, List<Mark> marks) {
    List<Mark> kept = new ArrayList<>();
    for (Mark mark : marks) {
      boolean within = mark.start() >= start && mark.end() <= end && mark.start() < mark.end();
      if (within && kept.stream().noneMatch(one -> cross(one, mark))) {
        kept.add(mark);
      }
    }
    return kept;
  }

  private static boolean cross(Mark one, Mark later) {
    return later.start() < one.end() && later.end() > one.end();
  }

  private static Run run(String text, int from, int to, List<Mark> marks) {
    List<Mark> over =
        marks.stream().filter(mark -> mark.start() <= from && mark.end() >= to).toList();
    return new Run(
        text.substring(from, to),
        over.isEmpty() ? Optional.empty() : Optional.of(over.getLast().kind()),
        over.stream().map(Mark::number).toList());
  }
}
