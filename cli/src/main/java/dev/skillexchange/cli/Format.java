package dev.skillexchange.cli;

import java.util.Locale;

/// How an answer is printed.
enum Format {
  TEXT,
  JSON,
  MARKDOWN,
  HTML,
  CSV,
  /// One JSON object a line.
  JSONL,
  /// Columns, for people.
  TABLE,
  /// A CV by the schema of jsonresume.org.
  JSONRESUME;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
