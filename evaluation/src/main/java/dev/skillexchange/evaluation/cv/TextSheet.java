package dev.skillexchange.evaluation.cv;

import dev.skillexchange.evaluation.cv.Sheet.Item;
import dev.skillexchange.evaluation.cv.Sheet.Kind;
import java.util.List;
import java.util.stream.Stream;

/// Sets a sheet as plain text, one column after the other.
final class TextSheet {
  private static final int WIDTH = 90;
  private static final int MARGIN = 24;

  private TextSheet() {}

  static String of(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    Stream.of(sheet.head(), sheet.main(), sheet.side())
        .flatMap(List::stream)
        .forEach(item -> add(out, item));
    return out.toString();
  }

  private static void add(StringBuilder out, Item item) {
    String text = item.text().replace('\u2003', ' ');
    if (item.kind() == Kind.GAP) {
      out.append('\n');
      return;
    }
    String before =
        item.margin()
            .map(margin -> margin + " ".repeat(Math.max(4, MARGIN - margin.length())))
            .orElse("");
    String behind =
        item.right()
            .map(right -> " ".repeat(Math.max(4, WIDTH - text.length() - right.length())) + right)
            .orElse("");
    out.append(before).append(text).append(behind).append('\n');
  }
}
