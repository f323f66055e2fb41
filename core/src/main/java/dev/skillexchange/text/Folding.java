package dev.skillexchange.text;

import java.text.Normalizer;

/// Letters as rules compare them: lower case, without accents. One character stays one character.
final class Folding {
  private static final int TABLE = 0x250;
  private static final char[] FOLDED = table();

  private Folding() {}

  static char fold(char c) {
    return c < TABLE ? FOLDED[c] : Character.toLowerCase(c);
  }

  private static char[] table() {
    char[] folded = new char[TABLE];
    for (char c = 0; c < TABLE; c++) {
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      folded[c] = Character.isLetter(c) ? Character.toLowerCase(plain.charAt(0)) : c;
    }
    folded['ß'] = 's';
    folded['ø'] = 'o';
    folded['Ø'] = 'o';
    folded['ł'] = 'l';
    folded['Ł'] = 'l';
    return folded;
  }
}
