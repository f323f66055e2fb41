package dev.skillexchange.evaluation.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A CV before it is set: what stands over the whole width, the main column, and beside it.
///
/// @param side empty where there is one column
record Sheet(List<Item> head, List<Item> main, List<Item> side) {

  /// What stands on a line.
  enum Kind {
    NAME,
    HEADING,
    LINE,
    BULLET,
    GAP
  }

  /// A line, or several where it is long.
  ///
  /// @param margin what stands before it in a column of its own
  /// @param right what stands at the right edge
  record Item(Kind kind, Optional<String> margin, List<Run> runs, Optional<String> right) {
    static Item of(Kind kind, String text) {
      return new Item(kind, Optional.empty(), List.of(new Run(text, false)), Optional.empty());
    }

    static Item line(List<Run> runs, String right) {
      return new Item(
          Kind.LINE, Optional.empty(), runs, Optional.of(right).filter(one -> !one.isEmpty()));
    }

    static Item beside(String margin, List<Run> runs) {
      return new Item(Kind.LINE, Optional.of(margin), runs, Optional.empty());
    }

    String text() {
      return String.join("", runs.stream().map(Run::text).toList());
    }
  }

  /// Words that are set alike.
  record Run(String text, boolean bold) {}

  static List<Run> runs(Object... parts) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < parts.length; i += 2) {
      runs.add(new Run((String) parts[i], (Boolean) parts[i + 1]));
    }
    return runs;
  }
}
