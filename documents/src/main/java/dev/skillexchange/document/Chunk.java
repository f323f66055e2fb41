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

  /// This chunk and the one below it as one line.
  Chunk above(Chunk below) {
    List<Word> all = new ArrayList<>(words);
    double right = right();
    for (Word word : below.words) {
      double from = right + word.size() / 4;
      right = from + word.right() - word.left();
      all.add(new Word(word.text(), from, right, y(), word.size(), word.bold(), false));
    }
    return new Chunk(all);
  }

  /// Two chunks of one line as one.
  Chunk with(Chunk next) {
    List<Word> all = new ArrayList<>(words);
    all.addAll(next.words);
    return new Chunk(all);
  }
}
