package dev.skillexchange.text;

/// Finds the end of a tag: quoted values may hold a `>`.
final class TagEnd {
  private TagEnd() {}

  /// The place behind the tag's `>`; one past the end of the text where the tag stays open.
  static int of(String html, int from) {
    int at = from;
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '>') {
        return at + 1;
      }
      at = c == '=' ? behindValue(html, at + 1) : at + 1;
    }
    return html.length() + 1;
  }

  /// A quotation mark without its partner is a plain character: it can occur once for each mark.
  private static int behindValue(String html, int from) {
    int at = from;
    while (at < html.length() && html.charAt(at) <= ' ') {
      at++;
    }
    if (at < html.length() && (html.charAt(at) == '"' || html.charAt(at) == '\'')) {
      int end = html.indexOf(html.charAt(at), at + 1);
      return end < 0 ? at + 1 : end + 1;
    }
    return at;
  }
}
