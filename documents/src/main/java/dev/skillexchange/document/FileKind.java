package dev.skillexchange.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// What a file holds, told by its first bytes.
enum FileKind {
  PDF,
  ZIP,
  /// Word before 2007.
  OLD_WORD,
  RICH_TEXT,
  XML,
  JSON,
  PICTURE,
  TEXT,
  /// Bytes that are no text.
  OTHER;

  private static final int SEARCHED = 1024;
  private static final int ESCAPE = 0x1b;
  private static final String TAG = "[A-Za-z_][\\w:.-]*";

  /// The beginning of XML: a declaration, a tag with attributes, or one with another behind it. A
  /// CV that begins with "<amara@example.com>" is text.
  private static final Pattern XML_BEGINS =
      Pattern.compile("<(?:[?!]|" + TAG + "(?:\\s+" + TAG + "\\s*=|\\s*/?>\\s*<))");

  /// The beginning of a JSON object or of a list of objects or texts. A CV that begins with
  /// "[Name]" or "{Name}" is text.
  private static final Pattern JSON_BEGINS = Pattern.compile("\\{\\s*[\"}]|\\[\\s*[{\"]");

  static FileKind of(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, SEARCHED), StandardCharsets.ISO_8859_1);
    String begin = head.replaceFirst("^(?:\u00ef\u00bb\u00bf)?\\s*", "");
    if (head.contains("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return ZIP;
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return OLD_WORD;
    }
    if (begin.startsWith("{\\rtf")) {
      return RICH_TEXT;
    }
    if (head.startsWith("\u0089PNG")
        || head.startsWith("\u00ff\u00d8\u00ff")
        || head.startsWith("GIF8")
        || head.startsWith("II*\u0000")
        || head.startsWith("MM\u0000*")) {
      return PICTURE;
    }
    if (XML_BEGINS.matcher(begin).lookingAt()) {
      return XML;
    }
    if (JSON_BEGINS.matcher(begin).lookingAt()) {
      return JSON;
    }
    boolean wide = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
    boolean signs = head.chars().anyMatch(c -> c < '\t' || c > '\r' && c < ' ' && c != ESCAPE);
    return wide || !signs ? TEXT : OTHER;
  }
}
