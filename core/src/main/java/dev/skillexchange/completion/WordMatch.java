package dev.skillexchange.completion;

import java.util.List;

/// Whether a name has for each typed word one of its own that begins with it.
final class WordMatch {
  private WordMatch() {}

  /// Longer words choose first: what a longer one can take, a shorter beginning of it can, too.
  ///
  /// @param typed the longest first
  static boolean holds(String[] words, List<String> typed) {
    if (typed.size() > words.length) {
      return false;
    }
    boolean[] taken = new boolean[words.length];
    for (String word : typed) {
      int at = 0;
      while (at < words.length && (taken[at] || !words[at].startsWith(word))) {
        at++;
      }
      if (at == words.length) {
        return false;
      }
      taken[at] = true;
    }
    return true;
  }
}
