package dev.skillexchange.document;

import java.util.ArrayList;
import java.util.List;

/// Words that stand side by side on a page, without a wide gap between them. Places are in points
/// from the upper left.
record Chunk(List<Word> words) {
  Chunk {
    words = List.copyOf(words);
  }

  double left() {
    return words.getFirst().left();
  }

  double right() {
    return words.getLast().right();
  }

  double y() {
    return words.getFirst().y();
  }

  /// The size of its largest letters.
  double size() {
    return words.stream().mapToDouble(Word::size).max().orElse(0);
  }

  String text() {
    return String.join(" ", words.stream().map(Word::text).toList());
  }

  /// Two chunks of one line as one.
  Chunk with(Chunk next) {
    List<Word> all = new ArrayList<>(words);
    all.addAll(next.words);
    return new Chunk(all);
  }
}
