package dev.skillexchange.job;

import dev.skillexchange.fault.UserError;
import java.nio.charset.StandardCharsets;

/// The identity of a posting: where it was published and under which id.
///
/// The text form is `source:board:id`, with `#n` behind it for the n-th opening of a text that
/// offers several (counted from 0, which is not written). Its parts hold ASCII letters, digits,
/// `.`, `_`, `-` and percent escapes only, so that keys sort alike in Java, PostgreSQL and Lucene.
public record PostingKey(String source, String board, String id, int ordinal)
    implements Comparable<PostingKey> {

  private static final int LONGEST_PART = 200;

  public PostingKey {
    checkPart(source);
    checkPart(board);
    checkPart(id);
    if (ordinal < 0) {
      throw new IllegalArgumentException("negative ordinal: " + ordinal);
    }
  }

  /// Escapes what the parts may not hold.
  ///
  /// @throws UserError where a part is empty or, escaped, longer than 600 characters
  public static PostingKey of(String source, String board, String id) {
    return new PostingKey(written(source), written(board), written(id), 0);
  }

  private static String written(String part) {
    String written = escaped(part);
    if (written.isEmpty() || written.length() > 3 * LONGEST_PART) {
      throw new UserError(
          written.isEmpty() ? "empty part of a posting key" : "part of a posting key too long",
          part,
          "Source, board and id have 1 to " + LONGEST_PART + " characters.");
    }
    return written;
  }

  /// Reads the text form back.
  ///
  /// @throws UserError where the text is no key
  public static PostingKey parse(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length != 3) {
      throw notAKey(text);
    }
    int hash = parts[2].indexOf('#');
    try {
      return hash < 0
          ? new PostingKey(parts[0], parts[1], parts[2], 0)
          : new PostingKey(
              parts[0],
              parts[1],
              parts[2].substring(0, hash),
              Integer.parseInt(parts[2].substring(hash + 1)));
    } catch (IllegalArgumentException e) {
      throw notAKey(text);
    }
  }

  private static UserError notAKey(String text) {
    return new UserError("no posting key", text, "A key has the form source:board:id.");
  }

  /// The key of another opening of the same text.
  public PostingKey withOrdinal(int other) {
    return new PostingKey(source, board, id, other);
  }

  @Override
  public int compareTo(PostingKey other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    String text = source + ":" + board + ":" + id;
    return ordinal == 0 ? text : text + "#" + ordinal;
  }

  private static void checkPart(String part) {
    if (part.isEmpty() || part.length() > 3 * LONGEST_PART) {
      throw new IllegalArgumentException("part of a posting key of length " + part.length());
    }
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (!plain(c) && c != '%') {
        throw new IllegalArgumentException("part of a posting key: '" + part + "'");
      }
    }
  }

  private static String escaped(String part) {
    StringBuilder out = new StringBuilder(part.length());
    for (byte b : part.strip().getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (plain(c)) {
        out.append(c);
      } else {
        out.append('%').append(String.format("%02X", b & 0xff));
      }
    }
    return out.toString();
  }

  private static boolean plain(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '.'
        || c == '_'
        || c == '-';
  }
}
