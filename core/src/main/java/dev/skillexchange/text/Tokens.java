package dev.skillexchange.text;

import java.util.Arrays;

/// A text as a row of words, each with its place, its number in a lexicon, and the gap before it.
///
/// A word is a run of letters, marks and digits. Signs that belong to names stay within: `c++`,
/// `c#`, `r&d`, and, where dots are kept, `node.js` and `.net`. A lone `&` is the word `and`.
public final class Tokens {
  private static final int LONGEST_WORD = 64;
  private static final Gap[] GAPS = Gap.values();
  private static final char[] AND = {'a', 'n', 'd'};

  /// Whether a dot may stand within a word.
  public enum Dots {
    KEPT,
    SPLIT
  }

  private final String text;
  private int[] starts;
  private int[] ends;
  private int[] words;
  private byte[] gaps;
  private int count;

  private Tokens(String text) {
    this.text = text;
    int guess = text.length() / 5 + 8;
    starts = new int[guess];
    ends = new int[guess];
    words = new int[guess];
    gaps = new byte[guess];
  }

  /// The words of a text with their numbers; linear in its length.
  public static Tokens of(String text, Lexicon lexicon, Dots dots) {
    return scan(text, lexicon, dots, false);
  }

  /// The numbers of the words of a phrase, which are added to the lexicon.
  static int[] compile(String phrase, Lexicon lexicon, Dots dots) {
    Tokens tokens = scan(phrase, lexicon, dots, true);
    return Arrays.copyOf(tokens.words, tokens.count);
  }

  public String text() {
    return text;
  }

  public int count() {
    return count;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  /// The number of the word in the lexicon, or [Lexicon#UNKNOWN].
  public int word(int token) {
    return words[token];
  }

  /// What stands before the token.
  public Gap gap(int token) {
    return GAPS[gaps[token]];
  }

  /// The token as written.
  public String written(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /// The first token that begins at or behind an offset of the text.
  public int from(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found >= 0 ? found : -found - 1;
  }

  private static Tokens scan(String text, Lexicon lexicon, Dots dots, boolean adding) {
    Tokens out = new Tokens(text);
    char[] folded = new char[LONGEST_WORD];
    int gap = 0;
    int at = 0;
    int length = text.length();
    while (at < length) {
      char c = text.charAt(at);
      boolean begins = wordCharacter(c) || dots == Dots.KEPT && dotBegins(text, at);
      if (!begins && c != '&') {
        gap = Math.max(gap, Gaps.of(text, at, out));
        at++;
        continue;
      }
      int end = at + 1;
      int word;
      if (begins) {
        end = wordEnd(text, at, dots);
        int folds = fold(text, at, end, folded);
        word = adding ? lexicon.add(folded, folds) : lexicon.find(folded, folds);
      } else {
        word = adding ? lexicon.add(AND, 3) : lexicon.find(AND, 3);
      }
      out.put(at, end, word, gap);
      gap = 0;
      at = end;
    }
    return out;
  }

  private static int fold(String text, int from, int end, char[] folded) {
    int length = 0;
    for (int i = from; i < end && length < LONGEST_WORD; i++) {
      char c = text.charAt(i);
      if (c < '\u0300' || c > '\u036f') {
        folded[length++] = Folding.fold(c);
      }
    }
    return length;
  }

  private static int wordEnd(String text, int from, Dots dots) {
    int length = text.length();
    int at = from + 1;
    while (at < length) {
      char c = text.charAt(at);
      if (wordCharacter(c)) {
        at++;
      } else if (c == '.' && dots == Dots.KEPT && dotWithin(text, from, at)
          || c == '&' && ampersandWithin(text, at)) {
        at += 2;
      } else if ((c == '+' || c == '#') && signBelongs(text, from, at)) {
        return signsEnd(text, at);
      } else {
        break;
      }
    }
    return at;
  }

  private static int signsEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == text.charAt(from)) {
      at++;
    }
    return at;
  }

  /// A `+` or `#` behind a name: "C++", "C#", "Google+", not "5+" nor "React+Electron".
  private static boolean signBelongs(String text, int from, int at) {
    if (!Character.isLetter(text.charAt(from))) {
      return false;
    }
    boolean last = at + 1 == text.length() || !wordCharacter(text.charAt(at + 1));
    boolean doubled = !last || at + 1 < text.length() && text.charAt(at + 1) == '+';
    return last || doubled && at + 1 < text.length() && text.charAt(at + 1) == text.charAt(at);
  }

  private static boolean ampersandWithin(String text, int at) {
    return at + 1 < text.length()
        && wordCharacter(text.charAt(at + 1))
        && at + 2 <= text.length()
        && (at + 2 == text.length() || !wordCharacter(text.charAt(at + 2)))
        && at >= 1
        && (at == 1 || !wordCharacter(text.charAt(at - 2)));
  }

  private static boolean dotBegins(String text, int at) {
    return text.charAt(at) == '.'
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1))
        && (at == 0 || text.charAt(at - 1) != '.');
  }

  /// A dot within a name or number; not where a blank is missing behind a sentence ("well.We").
  private static boolean dotWithin(String text, int from, int at) {
    if (at + 1 >= text.length() || !wordCharacter(text.charAt(at + 1))) {
      return false;
    }
    boolean sentence =
        at - from > 2
            && Character.isLowerCase(text.charAt(at - 1))
            && Character.isUpperCase(text.charAt(at + 1))
            && at + 3 < text.length()
            && Character.isLowerCase(text.charAt(at + 2))
            && wordCharacter(text.charAt(at + 3));
    return !sentence;
  }

  static boolean wordCharacter(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c >= '\u0300' && c <= '\u036f';
  }

  private void put(int start, int end, int word, int gap) {
    if (count == starts.length) {
      int more = count * 2;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      words = Arrays.copyOf(words, more);
      gaps = Arrays.copyOf(gaps, more);
    }
    starts[count] = start;
    ends[count] = end;
    words[count] = word;
    gaps[count++] = (byte) gap;
  }
}
