package dev.skillexchange.text;

import java.util.Arrays;
import java.util.List;

/// The text of an advert as people read it: plain text, its blocks, and the way back to the source.
///
/// Blocks stand on lines of their own; list items begin with a bullet, paragraphs are set apart by
/// an empty line, so that reading the plain text again gives the same blocks.
public final class Document {
  /// Only so much of a body is read: what stands behind the first million characters is not.
  public static final int LONGEST_SOURCE = 1_000_000;

  private final String text;
  private final List<Block> blocks;
  private final int[] plainAt;
  private final int[] sourceAt;

  Document(String text, List<Block> blocks, int[] plainAt, int[] sourceAt) {
    this.text = text;
    this.blocks = List.copyOf(blocks);
    this.plainAt = plainAt;
    this.sourceAt = sourceAt;
  }

  /// Reads HTML; a text whose markup is escaped is unescaped once first.
  public static Document ofHtml(String html) {
    String source = shortened(html);
    return HtmlReader.read(isEscaped(source) ? Entities.unescaped(source) : source);
  }

  /// Whether markup is escaped: there is no other, or less of it, as where a job site sets a line
  /// of its own below an advert that it has escaped.
  private static boolean isEscaped(String source) {
    int escaped = tags(source, "&lt;");
    return source.indexOf('<') < 0 && source.contains("&lt;")
        || escaped > 0 && escaped > tags(source, "<");
  }

  /// How many tags begin, by the sign that opens them.
  private static int tags(String source, String sign) {
    int count = 0;
    for (int at = source.indexOf(sign); at >= 0; at = source.indexOf(sign, at + 1)) {
      int behind = at + sign.length();
      boolean tag =
          behind < source.length()
              && (source.charAt(behind) == '/' || Character.isLetter(source.charAt(behind)));
      count += tag ? 1 : 0;
    }
    return count;
  }

  /// Reads plain text by lines and bullets.
  public static Document ofText(String text) {
    return TextReader.read(shortened(text));
  }

  private static String shortened(String source) {
    if (source.length() <= LONGEST_SOURCE) {
      return source;
    }
    int end =
        Character.isHighSurrogate(source.charAt(LONGEST_SOURCE - 1))
            ? LONGEST_SOURCE - 1
            : LONGEST_SOURCE;
    return source.substring(0, end);
  }

  public String text() {
    return text;
  }

  /// In the order of the text; they do not overlap.
  public List<Block> blocks() {
    return blocks;
  }

  /// Where a character of the plain text stands in the source (for escaped HTML: in the unescaped
  /// source); the end of the text gives the place behind its last character.
  public int sourceOffset(int plain) {
    if (plain < 0 || plain > text.length()) {
      throw new IllegalArgumentException("offset " + plain + " of " + text.length());
    }
    int at = Arrays.binarySearch(plainAt, plain);
    int run = at >= 0 ? at : -at - 2;
    return run < 0 ? 0 : sourceAt[run] + plain - plainAt[run];
  }
}
