package dev.skillexchange.store;

import java.util.Locale;

/// Whether a store holds real postings or the sample market; never both.
public enum Market {
  REAL,
  SAMPLE;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
