package dev.skillexchange.text;

/// The number of typing errors between two words: characters wrong, missing, too many, or changed
/// with their neighbour (optimal string alignment, Damerau 1964), by code points.
public final class TypingErrors {
  private TypingErrors() {}

  /// The number, or `most + 1` where it is more than `most`.
  public static int between(String typed, String meant, int most) {
    int[] a = typed.codePoints().toArray();
    int[] b = meant.codePoints().toArray();
    if (Math.abs(a.length - b.length) > most) {
      return most + 1;
    }
    int[][] table = new int[a.length + 1][b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      table[0][j] = j;
    }
    for (int i = 1; i <= a.length; i++) {
      table[i][0] = i;
      for (int j = 1; j <= b.length; j++) {
        int change = table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        int least = Math.min(change, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        table[i][j] = swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
      }
    }
    return Math.min(table[a.length][b.length], most + 1);
  }
}
