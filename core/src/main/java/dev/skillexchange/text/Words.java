package dev.skillexchange.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Text as a list of words to search by: one rule for every index.
///
/// A word is a run of letters and digits, in lower case and without accents: each character is
/// folded by compatibility decomposition (NFKD), its marks dropped. A `+` or `#` right behind a
/// letter or digit belongs to the word ("c++", "c#"), as does a dot or `&` between word characters
/// ("node.js", "r&d") and a dot before a word that begins there (".net").
public final class Words {
  private static final int LONGEST_WORD = 64;

  /// Folded characters, made when first met; the empty text for those that vanish.
  private static final @Nullable String[] FOLDED = new @Nullable String[Character.MAX_VALUE + 1];

  private Words() {}

  /// The words of a text in order; what is longer than 64 characters is cut there.
  public static List<String> of(String text) {
    char[] folded = new char[text.length() + 16];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128) {
        folded = roomFor(folded, length, 1);
        folded[length++] = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
      } else {
        String fold = folded(c);
        folded = roomFor(folded, length, fold.length());
        fold.getChars(0, fold.length(), folded, length);
        length += fold.length();
      }
    }
    return cut(folded, length);
  }

  private static char[] roomFor(char[] folded, int length, int more) {
    return length + more <= folded.length
        ? folded
        : java.util.Arrays.copyOf(folded, 2 * folded.length + more);
  }

  private static List<String> cut(char[] text, int length) {
    List<String> words = new ArrayList<>(length / 6 + 1);
    int i = 0;
    while (i < length) {
      if (!beginsWord(text, length, i)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < length && continuesWord(text, length, end)) {
        end++;
      }
      words.add(new String(text, i, cutAt(text, i, end) - i));
      i = end;
    }
    return words;
  }

  /// The end of a word that begins at a place, cut where it is too long, never within a pair.
  private static int cutAt(char[] text, int begin, int end) {
    if (end - begin <= LONGEST_WORD) {
      return end;
    }
    int cut = begin + LONGEST_WORD;
    return Character.isHighSurrogate(text[cut - 1]) ? cut - 1 : cut;
  }

  private static boolean beginsWord(char[] text, int length, int at) {
    return wordCharacter(text[at])
        || text[at] == '.' && at + 1 < length && Character.isLetter(text[at + 1]);
  }

  private static boolean continuesWord(char[] text, int length, int at) {
    char c = text[at];
    if (wordCharacter(c)) {
      return true;
    }
    char before = text[at - 1];
    return switch (c) {
      case '+', '#' -> wordCharacter(before) || before == c;
      case '.', '&' -> wordCharacter(before) && at + 1 < length && wordCharacter(text[at + 1]);
      default -> false;
    };
  }

  private static boolean wordCharacter(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static String folded(char c) {
    String known = FOLDED[c];
    if (known == null) {
      known = fold(c);
      FOLDED[c] = known;
    }
    return known;
  }

  /// Halves of pairs stay as they are.
  private static String fold(char c) {
    if (Character.isSurrogate(c)) {
      return String.valueOf(c);
    }
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(java.util.Locale.ROOT);
  }
}
