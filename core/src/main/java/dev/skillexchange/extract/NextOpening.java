package dev.skillexchange.extract;

import dev.skillexchange.text.Block;
import dev.skillexchange.text.Span;
import java.util.List;

/// Finds where a text goes on to another opening: behind a ruled line, a header of its own with
/// bars ("Fernhill | Baker | Remote"), in a text that began with such a header. What it pays is not
/// what this one pays.
final class NextOpening {
  private static final int SHORTEST_RULE = 3;
  private static final int LONGEST_RULE = 100;
  private static final int LEAST_BARS = 2;

  private NextOpening() {}

  /// The first block of the next opening; the number of blocks where there is none.
  static int in(Advert advert) {
    List<Block> blocks = advert.blocks();
    String text = advert.plainText();
    if (blocks.isEmpty() || !header(text, blocks.getFirst().span())) {
      return blocks.size();
    }
    for (int i = 1; i + 1 < blocks.size(); i++) {
      if (ruled(text, blocks.get(i).span()) && header(text, blocks.get(i + 1).span())) {
        return i;
      }
    }
    return blocks.size();
  }

  private static boolean header(String text, Span line) {
    int bars = 0;
    int from = line.start();
    while (bars < LEAST_BARS) {
      int bar = text.indexOf('|', from, line.end());
      if (bar < 0) {
        return false;
      }
      bars++;
      from = bar + 1;
    }
    return true;
  }

  private static boolean ruled(String text, Span line) {
    if (line.length() < SHORTEST_RULE || line.length() > LONGEST_RULE) {
      return false;
    }
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (c != '-' && c != '=' && c != '*' && c != '_' && c != '—') {
        return false;
      }
    }
    return true;
  }
}
