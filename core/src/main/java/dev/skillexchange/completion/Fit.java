package dev.skillexchange.completion;

/// How well a name fits what was typed. The better fit is the smaller one: fewer typing errors
/// first, then the whole name, then the larger weight.
///
/// @param errors characters wrong, missing, too many, or changed with their neighbour
/// @param whole whether the name is exactly what was typed
/// @param weight open jobs of the value, eight times as many where the name begins with what was
///   typed: a name's first word is what people type first, and yet an employer of one job must not
///   stand before the role of a thousand
record Fit(int errors, boolean whole, long weight) implements Comparable<Fit> {
  private static final int AT_BEGINNING = 8;

  /// A name in which what was typed begins at a word.
  static Fit at(boolean beginning, boolean whole, int errors, long jobs) {
    return new Fit(errors, whole, weight(beginning, jobs));
  }

  static long weight(boolean beginning, long jobs) {
    return beginning ? AT_BEGINNING * jobs + 1 : jobs;
  }

  @Override
  public int compareTo(Fit other) {
    if (errors != other.errors) {
      return Integer.compare(errors, other.errors);
    }
    return whole == other.whole ? Long.compare(other.weight, weight) : whole ? -1 : 1;
  }
}
