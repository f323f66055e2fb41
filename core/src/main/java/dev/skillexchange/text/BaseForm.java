package dev.skillexchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The form under which a word is searched: plurals and third persons lose their ending ("nurses"
/// is "nurse", "companies" is "company"), nothing else does ("developing" is not "developer").
///
/// The rules are those of the S stemmer (Harman, How effective is suffixing?, JASIS 42, 1991), with
/// "es" taken off whole behind ss, x, sh and ch ("businesses", "boxes"). Words of less than four
/// letters, and those that hold anything but letters, stay as they are.
public final class BaseForm {
  private static final int SHORTEST = 4;

  /// Words that would become another one.
  private static final Set<String> KEPT =
      Set.of("news", "rails", "windows", "caches", "saas", "paas", "iaas", "does", "always");

  private BaseForm() {}

  /// The words of a text in their order, each in this form.
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>(text.length() / 6 + 1);
    Words.Cursor cursor = new Words.Cursor(text);
    while (cursor.next()) {
      int length = shorten(cursor.characters(), cursor.start(), cursor.length());
      words.add(new String(cursor.characters(), cursor.start(), length));
    }
    return words;
  }

  /// The form of one word as [Words] makes them; that of a form is itself.
  public static String of(String word) {
    char[] characters = word.toCharArray();
    return new String(characters, 0, shorten(characters, 0, characters.length));
  }

  /// Brings a word to its form where it stands, and tells the length that is left.
  public static int shorten(char[] text, int start, int length) {
    int end = start + length;
    if (length < SHORTEST || text[end - 1] != 's' || !ofLetters(text, start, end)) {
      return length;
    }
    char before = text[end - 2];
    if (before == 's' || before == 'u' || isKept(text, start, length)) {
      return length;
    }
    if (before != 'e') {
      return length - 1;
    }
    return behindVowel(text, start, length);
  }

  /// The length without "es", "s" or, of "ies", with a "y" in its place.
  private static int behindVowel(char[] text, int start, int length) {
    int end = start + length;
    char third = text[end - 3];
    char fourth = text[end - 4];
    if (third == 'i' && fourth != 'e' && fourth != 'a') {
      text[end - 3] = 'y';
      return length - 2;
    }
    boolean whole =
        third == 'x'
            || third == 's' && fourth == 's'
            || third == 'h' && (fourth == 'c' || fourth == 's');
    return whole ? length - 2 : length - 1;
  }

  private static boolean isKept(char[] text, int start, int length) {
    return KEPT.contains(new String(text, start, length));
  }

  private static boolean ofLetters(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isLetter(text[i])) {
        return false;
      }
    }
    return true;
  }
}
