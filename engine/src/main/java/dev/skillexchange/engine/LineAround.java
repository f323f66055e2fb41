package dev.skillexchange.engine;

/// A few words around a place in a text, from its line alone, cut between words.
final class LineAround {
  private final String text;
  private final int most;

  /// @param most how many characters before the place, and how many behind it
  LineAround(String text, int most) {
    this.text = text;
    this.most = most;
  }

  String before(int start) {
    int line = text.lastIndexOf('\n', start - 1) + 1;
    String whole = text.substring(line, start).replace("•", "").stripLeading();
    if (whole.length() <= most) {
      return whole;
    }
    int cut = whole.indexOf(' ', whole.length() - most);
    return cut < 0 ? "" : "…" + whole.substring(cut);
  }

  String after(int end) {
    int line = text.indexOf('\n', end);
    String whole = text.substring(end, line < 0 ? text.length() : line).stripTrailing();
    if (whole.length() <= most) {
      return whole;
    }
    int cut = whole.lastIndexOf(' ', most);
    return cut < 0 ? "" : whole.substring(0, cut) + " …";
  }
}
