package dev.skillexchange.document;

import dev.skillexchange.fault.UserError;
import java.time.Duration;

/// How much of a file is read: what no CV needs is refused before it costs memory or time.
final class Limits {
  /// Bytes of a file.
  static final int MOST_BYTES = 10_000_000;

  static final int MOST_PAGES = 40;

  /// Characters of a CV's text.
  static final int MOST_CHARACTERS = 400_000;

  /// Bytes that one packed part of a file may unpack to.
  static final long MOST_UNPACKED = 48L << 20;

  /// Bytes that all packed parts of a file may unpack to.
  static final long MOST_UNPACKED_IN_ALL = 192L << 20;

  /// Parts of a zip file.
  static final int MOST_PARTS = 2_000;

  /// Levels of JSON or XML within each other.
  static final int DEEPEST = 100;

  /// Pieces of text of a page.
  static final int MOST_CHUNKS = 5_000;

  /// Entries of a list in JSON or XML.
  static final int MOST_ENTRIES = 500;

  /// Characters of a field in JSON or XML.
  static final int LONGEST_FIELD = 20_000;

  /// Steps of drawing of a page.
  static final int MOST_STEPS = 2_000_000;

  private static final Duration LONGEST = Duration.ofSeconds(15);

  private final long deadline = System.nanoTime() + LONGEST.toNanos();

  /// Checks that there is time left.
  void time() {
    if (System.nanoTime() > deadline) {
      throw new UserError(
          "the file takes too long to read",
          LONGEST.toSeconds() + " s",
          "Save it anew as PDF, or as plain text.");
    }
  }

  static UserError tooLarge(String what, String value) {
    return new UserError(
        what, value, "A CV is smaller: save it anew, without pictures, or as text.");
  }
}
