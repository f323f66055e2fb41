package dev.skillexchange.evaluation.gold;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// Names as the score compares them: by their words, in lower case, without the dots around them.
public final class Names {
  private Names() {}

  /// The words run together: "Node.js" and "node.js." are the same.
  static String joined(String name) {
    StringBuilder out = new StringBuilder();
    forEach(name, out::append);
    return out.toString();
  }

  /// Whether two names share at least half of all their words.
  public static boolean overlap(String left, String right) {
    Set<String> some = words(left);
    Set<String> others = words(right);
    if (some.isEmpty() || others.isEmpty()) {
      return false;
    }
    long shared = some.stream().filter(others::contains).count();
    return 2 * shared >= some.size() + others.size() - shared;
  }

  private static Set<String> words(String name) {
    Set<String> words = new LinkedHashSet<>();
    forEach(name, words::add);
    return words;
  }

  private static void forEach(String name, Consumer<String> word) {
    String lower = name.toLowerCase(Locale.ROOT);
    int at = 0;
    while (at < lower.length()) {
      int end = at;
      while (end < lower.length() && within(lower.codePointAt(end))) {
        end += Character.charCount(lower.codePointAt(end));
      }
      String bare = withoutDots(lower.substring(at, end));
      if (!bare.isEmpty()) {
        word.accept(bare);
      }
      at = end == at ? at + Character.charCount(lower.codePointAt(at)) : end;
    }
  }

  private static boolean within(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || c == '_'
        || c == '+'
        || c == '#'
        || c == '.';
  }

  private static String withoutDots(String word) {
    int from = 0;
    int end = word.length();
    while (from < end && word.charAt(from) == '.') {
      from++;
    }
    while (end > from && word.charAt(end - 1) == '.') {
      end--;
    }
    return word.substring(from, end);
  }
}
