package dev.skillexchange.slice;

/// How much a query may ask.
///
/// @param characters how long its words may be; longer ones are refused
/// @param words how many of its words are searched for, at most [#MOST_WORDS]; of further ones it
///   is said that they are left out
/// @param values how many values a filter may have; more are refused
public record QueryLimits(int characters, int words, int values) {
  /// No more words are ever read.
  public static final int MOST_WORDS = 100;

  /// What goes without saying.
  public static final QueryLimits USUAL = new QueryLimits(1_000, 40, 50);

  public QueryLimits {
    if (characters < 1 || words < 1 || words > MOST_WORDS || values < 1) {
      throw new IllegalArgumentException("no limits: " + characters + ", " + words + ", " + values);
    }
  }
}
