package dev.skillexchange.cli;

import java.io.PrintWriter;

/// A text broken into lines of a terminal, at blanks; a longer word stands alone.
final class Paragraph {
  private static final int WIDTH = 100;

  private Paragraph() {}

  static void print(String text, PrintWriter out) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    out.println(line);
  }
}
