package dev.skillexchange.completion;

import dev.skillexchange.completion.WordKeys.Range;

/// Finds the keys that begin with nearly a text: with one that differs from it by few characters
/// wrong, missing, too many, or changed with their neighbour (optimal string alignment, Damerau
/// 1964), its first letter excepted.
///
/// The sorted keys are walked as a tree of letters, with a row of the table of distances at each
/// step; a branch is left when no cell of its row, nor of the one before with a change of
/// neighbours on it, is small enough. The first letter is taken as typed: people rarely miss it,
/// and a tenth of the tree is left to be walked.
final class NearKeys {
  private final WordKeys keys;
  private final String text;
  private final int most;
  private final int[][] rows;
  private final int[] path;
  private final int[] leasts;

  /// Told of ranges; one range may be told again with fewer errors.
  interface Sink {
    void near(Range range, int errors);
  }

  /// @param most how many errors are forgiven
  NearKeys(WordKeys keys, String text, int most) {
    this.keys = keys;
    this.text = text;
    this.most = most;
    this.rows = new int[text.length() + most + 2][text.length() + 1];
    this.path = new int[rows.length];
    this.leasts = new int[rows.length];
  }

  void each(Sink sink) {
    if (text.isEmpty()) {
      return;
    }
    for (int i = 0; i <= text.length(); i++) {
      rows[0][i] = i;
    }
    Range range = keys.beginningWith(text.substring(0, 1));
    if (!range.isEmpty()) {
      step(range, 1, text.charAt(0), most + 1, sink);
    }
  }

  /// Takes a letter at a depth.
  ///
  /// @param known the fewest errors that the range was told with
  private void step(Range range, int depth, int letter, int known, Sink sink) {
    path[depth] = letter;
    leasts[depth] = fill(depth, letter);
    int least = Math.min(leasts[depth], leasts[depth - 1] + 1);
    int errors = Math.min(known, rows[depth][text.length()]);
    if (errors < known && errors <= most) {
      sink.near(range, errors);
    }
    if (least > Math.min(most, errors - 1) || depth + 1 >= rows.length) {
      return;
    }
    int from = keys.first(range, depth, 0);
    while (from < range.to()) {
      int next = keys.letter(from, depth);
      int to = keys.first(new Range(from, range.to()), depth, next + 1);
      step(new Range(from, to), depth + 1, next, errors, sink);
      from = to;
    }
  }

  /// Fills the row of a depth and returns its least.
  private int fill(int depth, int letter) {
    int[] row = rows[depth];
    int[] above = rows[depth - 1];
    row[0] = depth;
    int least = depth;
    for (int i = 1; i <= text.length(); i++) {
      boolean same = text.charAt(i - 1) == letter;
      int cost = Math.min(above[i - 1] + (same ? 0 : 1), 1 + Math.min(above[i], row[i - 1]));
      if (depth > 1
          && i > 1
          && text.charAt(i - 2) == letter
          && text.charAt(i - 1) == path[depth - 1]) {
        cost = Math.min(cost, rows[depth - 2][i - 2] + 1);
      }
      row[i] = cost;
      least = Math.min(least, cost);
    }
    return least;
  }
}
