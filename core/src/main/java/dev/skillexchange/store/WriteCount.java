package dev.skillexchange.store;

/// What became of the postings of one write.
///
/// @param fresh not known before
/// @param updated known with other content
/// @param unchanged known with this content, or with that of a later reading
public record WriteCount(long fresh, long updated, long unchanged) {
  public static final WriteCount NONE = new WriteCount(0, 0, 0);

  public WriteCount plus(WriteCount other) {
    return new WriteCount(
        fresh + other.fresh, updated + other.updated, unchanged + other.unchanged);
  }
}
