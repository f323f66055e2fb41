package dev.skillexchange.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Puts letters together to words in the order in which a page draws them.
final class WordMaker {
  private static final double GAP = 0.17;
  private static final double BACK = -0.6;
  private static final double RISE = 0.25;
  private static final String BULLETS = "\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf0a8\uf06e\uf071\uf09f";

  private final List<Word> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private double left;
  private double right;
  private double y;
  private double size;
  private boolean bold;
  private double letterLeft;

  /// Takes a sign of a font of pictures, which parts what stands beside it.
  void icon(double x, double width, double baseline, double points) {
    end();
    words.add(new Word("", x, x + width, baseline, points, false, true));
  }

  void letter(
      String letter, double x, double width, double baseline, double points, boolean heavy) {
    for (int i = 0; i < letter.length(); ) {
      int code = letter.codePointAt(i);
      int count = Character.charCount(code);
      double part = width * count / letter.length();
      one(code, x + width * i / letter.length(), part, baseline, points, heavy);
      i += count;
    }
  }

  private void one(
      int code, double x, double width, double baseline, double points, boolean heavy) {
    if (code == 0xAD
        || code == 0x200B
        || code == 0xFEFF
        || Character.isISOControl(code) && code != '\t') {
      return;
    }
    if (Character.isWhitespace(code) || Character.isSpaceChar(code)) {
      end();
      return;
    }
    if (BULLETS.indexOf(code) >= 0) {
      end();
      begin(x, baseline, points, heavy);
      text.append('•');
      right = x + width;
      end();
      return;
    }
    if (Character.getType(code) == Character.PRIVATE_USE || code == 0xFFFD) {
      icon(x, width, baseline, points);
      return;
    }
    if (!text.isEmpty() && doubled(code, x, baseline)) {
      return;
    }
    if (!text.isEmpty() && parted(x, baseline, points)) {
      end();
    }
    if (text.isEmpty()) {
      begin(x, baseline, points, heavy);
    }
    text.appendCodePoint(code);
    letterLeft = x;
    right = x + width;
    size = Math.max(size, points);
  }

  private void begin(double x, double baseline, double points, boolean heavy) {
    left = x;
    letterLeft = x;
    y = baseline;
    size = points;
    bold = heavy;
  }

  /// Whether a letter is drawn again in its place, to look bold.
  private boolean doubled(int code, double x, double baseline) {
    return text.codePointBefore(text.length()) == code
        && Math.abs(x - letterLeft) < 0.1 * size
        && Math.abs(baseline - y) < 0.1 * size;
  }

  private boolean parted(double x, double baseline, double points) {
    double gap = x - right;
    return Math.abs(baseline - y) > RISE * Math.max(points, size)
        || gap > GAP * Math.min(points, size)
        || gap < BACK * size;
  }

  private void end() {
    if (!text.isEmpty()) {
      words.add(new Word(plain(text.toString()), left, right, y, size, bold, false));
      text.setLength(0);
    }
  }

  /// Ligatures as their letters, accents that follow their letter as one with it.
  private static String plain(String word) {
    StringBuilder out = new StringBuilder(word.length());
    word.codePoints()
        .forEach(code -> {
          if (code >= 0xFB00 && code <= 0xFB06) {
            out.append(Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC));
          } else {
            out.appendCodePoint(code);
          }
        });
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  List<Word> words() {
    end();
    return words;
  }
}
