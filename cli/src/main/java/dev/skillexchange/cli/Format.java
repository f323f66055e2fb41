package dev.skillexchange.cli;

/// How an answer is printed.
enum Format {
  TEXT,
  JSON
}
