package dev.skillexchange.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Text as a list of words to search by: one rule for every index.
///
/// A word is a run of letters, marks and digits, in lower case and without accents (NFKD, marks
/// dropped). A `+` or `#` right behind a letter or digit belongs to the word ("c++", "c#"), as does
/// a dot or `&` between word characters ("node.js", "r&d") and a dot before a word that begins
/// there (".net").
public final class Words {
  private static final int LONGEST_WORD = 64;

  private Words() {}

  /// The words of a text in order; what is longer than 64 characters is cut there.
  public static List<String> of(String text) {
    String folded = folded(text);
    List<String> words = new ArrayList<>();
    int i = 0;
    while (i < folded.length()) {
      if (!beginsWord(folded, i)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < folded.length() && continuesWord(folded, end)) {
        end++;
      }
      words.add(folded.substring(i, Math.min(end, i + LONGEST_WORD)));
      i = end;
    }
    return words;
  }

  /// The words of a text in UTF-8, each closed by a zero byte: what digests are made of.
  public static byte[] utf8(String text) {
    String folded = folded(text);
    ByteArrayOutputStream out = new ByteArrayOutputStream(folded.length() + 16);
    int i = 0;
    while (i < folded.length()) {
      if (!beginsWord(folded, i)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < folded.length() && continuesWord(folded, end)) {
        end++;
      }
      add(folded, i, Math.min(end, i + LONGEST_WORD), out);
      i = end;
    }
    return out.toByteArray();
  }

  private static void add(String folded, int from, int end, ByteArrayOutputStream out) {
    boolean ascii = true;
    for (int i = from; i < end && ascii; i++) {
      ascii = folded.charAt(i) < 0x80;
    }
    if (ascii) {
      for (int i = from; i < end; i++) {
        out.write(folded.charAt(i));
      }
    } else {
      out.writeBytes(folded.substring(from, end).getBytes(StandardCharsets.UTF_8));
    }
    out.write(0);
  }

  private static boolean beginsWord(String text, int at) {
    char c = text.charAt(at);
    return wordCharacter(c)
        || c == '.' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean continuesWord(String text, int at) {
    char c = text.charAt(at);
    if (wordCharacter(c)) {
      return true;
    }
    char before = text.charAt(at - 1);
    return switch (c) {
      case '+', '#' -> wordCharacter(before) || before == c;
      case '.', '&' ->
          wordCharacter(before) && at + 1 < text.length() && wordCharacter(text.charAt(at + 1));
      default -> false;
    };
  }

  private static boolean wordCharacter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /// Lower case, compatibility forms made plain, accents dropped; plain ASCII takes the short way.
  private static String folded(String text) {
    String lower = text.toLowerCase(java.util.Locale.ROOT);
    if (isPlain(lower) || Normalizer.isNormalized(lower, Normalizer.Form.NFKD)) {
      return lower;
    }
    return Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
  }

  /// Whether a text has but ASCII and the dashes, quotation marks and bullets of print, which are
  /// their own plain forms.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean print = c >= '\u2012' && c <= '\u2022' && c != '\u2017';
      if (c >= 0x80 && !print) {
        return false;
      }
    }
    return true;
  }
}
