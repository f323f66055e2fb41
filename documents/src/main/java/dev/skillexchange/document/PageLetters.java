package dev.skillexchange.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Collects the letters of a page with their places.
final class PageLetters extends PDFTextStripper {
  private static final int BOLD = 600;
  private static final int EVERY = 1000;

  private final Limits limits;
  private final List<TextPosition> letters = new ArrayList<>();
  private final Map<PDFont, Boolean> heavy = new HashMap<>();
  private final Map<PDFont, Boolean> pictures = new HashMap<>();
  private int steps;

  PageLetters(Limits limits) {
    this.limits = limits;
  }

  List<Word> words(PDDocument document, int page) throws IOException {
    setStartPage(page);
    setEndPage(page);
    writeText(document, Writer.nullWriter());
    float direction = direction();
    WordMaker words = new WordMaker();
    for (TextPosition letter : letters) {
      if (Math.abs(letter.getDir() - direction) < 1 && letter.getUnicode() != null) {
        letter(letter, words);
      }
    }
    return words.words();
  }

  private void letter(TextPosition letter, WordMaker words) {
    double x = letter.getXDirAdj();
    double width = letter.getWidthDirAdj();
    double y = letter.getYDirAdj();
    double size = Math.max(1, letter.getFontSizeInPt());
    boolean text = !letter.getUnicode().isBlank();
    if (text && pictures.computeIfAbsent(letter.getFont(), PageLetters::pictures)) {
      words.icon(x, width, y, size);
    } else {
      boolean bold = heavy.computeIfAbsent(letter.getFont(), PageLetters::heavy);
      words.letter(letter.getUnicode(), x, width, y, size, bold);
    }
  }

  /// The direction in which most of the page is written.
  private float direction() {
    Map<Float, Integer> counts = new HashMap<>();
    letters.forEach(letter -> counts.merge(letter.getDir(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    letters.add(text);
    if (letters.size() > Limits.MOST_CHARACTERS) {
      throw Limits.tooLarge(
          "a page has too much text", "more than " + Limits.MOST_CHARACTERS + " letters");
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++steps % EVERY == 0) {
      limits.time();
      if (steps > Limits.MOST_STEPS) {
        throw Limits.tooLarge("a page of the PDF is too intricate", steps + " steps");
      }
    }
    super.processOperator(operator, operands);
  }

  private static String name(PDFont font) {
    return font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
  }

  /// Whether a font holds pictures and no letters.
  private static boolean pictures(PDFont font) {
    return name(font)
        .matches(
            ".*(awesome|icon|academicons|icomoon|fontello|glyphicon|material.?symbols|webdings|marvosym).*");
  }

  private static boolean heavy(PDFont font) {
    String name = name(font);
    boolean named =
        name.matches(".*(bold|black|heavy|semibd|demi|cmbx|-bd|_bd|medi$|sfbx|lmb|-sb$|extrab).*");
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return named
        || descriptor != null && (descriptor.getFontWeight() >= BOLD || descriptor.isForceBold());
  }
}
