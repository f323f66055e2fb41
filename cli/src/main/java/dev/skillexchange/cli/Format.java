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
  TABLE;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
