package dev.skillexchange.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
    List<String> words = new ArrayList<>(text.length() / 6 + 1);
    Cursor cursor = new Cursor(text);
    while (cursor.next()) {
      words.add(new String(cursor.characters(), cursor.start(), cursor.length()));
    }
    return words;
  }

  /// The words of a text with a blank between them: what names are looked up by, without regard to
  /// case, accents and punctuation.
  public static String folded(String text) {
    return String.join(" ", of(text));
  }

  /// Walks over the words of a text without making an object of each.
  public static final class Cursor {
    private char[] text;
    private int end;
    private int at;
    private int start;
    private int length;

    public Cursor(String source) {
      text = source.toCharArray();
      fold(source);
    }

    /// Moves to the next word, and tells whether there is one.
    public boolean next() {
      while (at < end && !beginsWord(at)) {
        at++;
      }
      if (at >= end) {
        return false;
      }
      start = at++;
      while (at < end && continuesWord(at)) {
        at++;
      }
      length = cutAt(at) - start;
      return true;
    }

    /// What holds the word, from [#start] on.
    public char[] characters() {
      return text;
    }

    public int start() {
      return start;
    }

    public int length() {
      return length;
    }

    /// Folds in place as long as characters stay single.
    private void fold(String source) {
      end = text.length;
      for (int i = 0; i < text.length; i++) {
        char c = text[i];
        if (c >= 128) {
          foldFrom(i, source);
          return;
        }
        if (c >= 'A' && c <= 'Z') {
          text[i] = (char) (c | 0x20);
        }
      }
    }

    private void foldFrom(int from, String source) {
      end = from;
      text = Arrays.copyOf(text, source.length() + 16);
      for (int i = from; i < source.length(); i++) {
        char c = source.charAt(i);
        if (c < 128) {
          makeRoom(1);
          text[end++] = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        } else {
          String fold = folded(c);
          makeRoom(fold.length());
          fold.getChars(0, fold.length(), text, end);
          end += fold.length();
        }
      }
    }

    private void makeRoom(int more) {
      if (end + more > text.length) {
        text = Arrays.copyOf(text, 2 * text.length + more);
      }
    }

    /// The end of a word that begins at `start`, cut where it is too long, never within a pair.
    private int cutAt(int stop) {
      if (stop - start <= LONGEST_WORD) {
        return stop;
      }
      int cut = start + LONGEST_WORD;
      return Character.isHighSurrogate(text[cut - 1]) ? cut - 1 : cut;
    }

    private boolean beginsWord(int place) {
      return wordCharacter(text[place])
          || text[place] == '.' && place + 1 < end && Character.isLetter(text[place + 1]);
    }

    private boolean continuesWord(int place) {
      char c = text[place];
      if (wordCharacter(c)) {
        return true;
      }
      char before = text[place - 1];
      return switch (c) {
        case '+', '#' -> wordCharacter(before) || before == c;
        case '.', '&' -> wordCharacter(before) && place + 1 < end && wordCharacter(text[place + 1]);
        default -> false;
      };
    }
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
        .toLowerCase(Locale.ROOT);
  }
}
