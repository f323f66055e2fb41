package dev.skillexchange.text;

import dev.skillexchange.text.Block.Kind;
import java.util.Locale;

/// Reads HTML as adverts have it, broken or not, in one pass.
///
/// Tags end blocks or are passed over; nothing is nested, so that depth costs nothing. Every part
/// that may stay open (comments, quoted values, script) ends the reading of its sort once, so that
/// the whole is linear for hostile input.
final class HtmlReader {
  private final String html;
  private final char[] source;
  private final DocumentBuilder out;
  private int lists;
  private int item;
  private int strong;
  private int heading;
  private int preformatted;

  private HtmlReader(String html) {
    this.html = html;
    this.source = html.toCharArray();
    this.out = new DocumentBuilder(html.length());
  }

  static Document read(String html) {
    HtmlReader reader = new HtmlReader(html);
    reader.all();
    return reader.out.build();
  }

  private void all() {
    int at = 0;
    while (at < source.length) {
      char c = source[at];
      if (c == '<') {
        at = markup(at);
      } else if (c == '&') {
        Entities.Reference reference = Entities.at(html, at);
        character(reference.codePoint(), at, reference.end());
        at = reference.end();
      } else {
        at = run(at);
      }
    }
  }

  /// Takes the characters of a run at once; the first of a block by itself, since it may be a mark.
  private int run(int at) {
    int end = out.fresh() ? at : Characters.plainEnd(source, at, source.length);
    if (end > at) {
      out.run(source, at, end, strong > 0);
      return end;
    }
    text(source[at], at, at + 1);
    return at + 1;
  }

  private void character(int codePoint, int at, int behind) {
    if (Character.isBmpCodePoint(codePoint)) {
      text((char) codePoint, at, behind);
    } else {
      text(Character.highSurrogate(codePoint), at, behind);
      text(Character.lowSurrogate(codePoint), at, behind);
    }
  }

  /// Takes a character that stands at a place of the source.
  private void text(char c, int at, int behind) {
    if (preformatted > 0 && c == '\n') {
      out.line();
      return;
    }
    if (out.fresh() && out.kind() == Kind.PARAGRAPH && Bullets.mark(c) && parted(c, behind)) {
      out.next(Kind.LIST_ITEM, Math.max(1, lists));
      return;
    }
    Characters.add(c, at, strong > 0, out);
  }

  /// Whether a mark in front of a line stands apart: bullets always do, dashes and stars before a
  /// blank.
  private boolean parted(char mark, int behind) {
    if (behind >= html.length()) {
      return false;
    }
    char next = html.charAt(behind);
    return mark > 0x2000 || Characters.blank(next == '&' ? referred(behind) : next);
  }

  private char referred(int at) {
    int codePoint = Entities.at(html, at).codePoint();
    return Character.isBmpCodePoint(codePoint) ? (char) codePoint : 'x';
  }

  /// Reads what begins at a `<` and tells where it ends.
  private int markup(int at) {
    char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
    if (letter(next)) {
      return tag(at + 1, false);
    }
    if (next == '/') {
      boolean closing = at + 2 < html.length() && letter(html.charAt(at + 2));
      return closing ? tag(at + 2, true) : behind(">", at + 2);
    }
    if (html.startsWith("<!--", at)) {
      return html.startsWith("<!-->", at) ? at + 5 : behind("-->", at + 4);
    }
    if (html.startsWith("<![CDATA[", at)) {
      return characters(at + 9);
    }
    if (next == '!' || next == '?') {
      return behind(">", at + 2);
    }
    text('<', at, at + 1);
    return at + 1;
  }

  private int behind(String end, int from) {
    int found = html.indexOf(end, from);
    return found < 0 ? html.length() : found + end.length();
  }

  private int characters(int from) {
    int end = html.indexOf("]]>", from);
    int stop = end < 0 ? html.length() : end;
    for (int i = from; i < stop; i++) {
      text(html.charAt(i), i, i + 1);
    }
    return end < 0 ? stop : end + 3;
  }

  private int tag(int name, boolean closing) {
    int end = name;
    while (end < html.length() && nameCharacter(html.charAt(end))) {
      end++;
    }
    String tag = lower(name, end);
    int behind = TagEnd.of(html, end);
    if (!closing && raw(tag)) {
      return rawEnd(tag, behind);
    }
    if (behind <= html.length()) {
      apply(tag, closing, name);
    }
    return Math.min(behind, html.length());
  }

  private static boolean raw(String tag) {
    return switch (tag) {
      case "script", "style", "iframe", "noembed", "noframes", "template", "svg", "math" -> true;
      default -> false;
    };
  }

  private int rawEnd(String tag, int from) {
    int at = Math.min(from, html.length());
    while (at < html.length()) {
      int open = html.indexOf("</", at);
      if (open < 0) {
        return html.length();
      }
      if (html.regionMatches(true, open + 2, tag, 0, tag.length())) {
        return behind(">", open);
      }
      at = open + 2;
    }
    return html.length();
  }

  private void apply(String tag, boolean closing, int at) {
    switch (tag) {
      case "br" -> line(at);
      case "b", "strong" -> strong = Math.max(0, strong + (closing ? -1 : 1));
      case "ul", "ol", "menu" -> list(closing);
      case "li" -> item(closing);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(tag.charAt(1) - '0', closing);
      case "tr" -> out.next(closing ? Kind.PARAGRAPH : Kind.TABLE_ROW, 0);
      case "td", "th" -> cell(closing, at);
      case "pre" -> {
        preformatted = Math.max(0, preformatted + (closing ? -1 : 1));
        block(at);
      }
      case "p",
          "div",
          "section",
          "article",
          "header",
          "footer",
          "main",
          "nav",
          "aside",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "caption",
          "blockquote",
          "hr",
          "dl",
          "dt",
          "dd",
          "form",
          "fieldset",
          "figure",
          "figcaption",
          "address",
          "details",
          "summary",
          "center",
          "title",
          "body",
          "html",
          "head",
          "select",
          "option",
          "textarea",
          "legend" ->
          block(at);
      default -> {
        // A tag that sets no block apart.
      }
    }
  }

  /// A block within a list item or a heading that has no text yet belongs to it; further blocks of
  /// an item are items beside it.
  private void block(int at) {
    if (out.fresh() && (out.kind() == Kind.LIST_ITEM || out.kind() == Kind.TABLE_ROW)) {
      return;
    }
    if (out.kind() == Kind.TABLE_ROW) {
      out.blank(at);
    } else if (item > 0 && heading == 0) {
      out.next(Kind.LIST_ITEM, item);
    } else {
      out.next(heading > 0 ? Kind.HEADING : Kind.PARAGRAPH, heading);
    }
  }

  private void line(int at) {
    if (item > 0 && out.kind() == Kind.LIST_ITEM) {
      block(at);
    } else {
      out.line();
    }
  }

  /// Behind an inner list the outer item goes on.
  private void list(boolean closing) {
    lists = Math.max(0, lists + (closing ? -1 : 1));
    item = closing ? lists : 0;
    out.next(item > 0 ? Kind.LIST_ITEM : Kind.PARAGRAPH, item);
  }

  private void item(boolean closing) {
    item = closing ? 0 : Math.max(1, lists);
    out.next(closing ? Kind.PARAGRAPH : Kind.LIST_ITEM, item);
  }

  private void heading(int rank, boolean closing) {
    heading = closing ? 0 : rank;
    out.next(closing ? Kind.PARAGRAPH : Kind.HEADING, heading);
  }

  private void cell(boolean closing, int at) {
    if (out.kind() != Kind.TABLE_ROW) {
      out.next(Kind.TABLE_ROW, 0);
    } else if (!closing && !out.fresh()) {
      out.blank(at);
      out.add('|', at, false);
      out.blank(at);
    }
  }

  private String lower(int from, int end) {
    for (int i = from; i < end; i++) {
      if (html.charAt(i) >= 'A' && html.charAt(i) <= 'Z') {
        return html.substring(from, end).toLowerCase(Locale.ROOT);
      }
    }
    return html.substring(from, end);
  }

  private static boolean letter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean nameCharacter(char c) {
    return c > ' ' && c != '/' && c != '>';
  }
}
