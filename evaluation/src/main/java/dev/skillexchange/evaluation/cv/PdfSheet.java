package dev.skillexchange.evaluation.cv;

import dev.skillexchange.evaluation.cv.Sheet.Item;
import dev.skillexchange.evaluation.cv.Sheet.Kind;
import dev.skillexchange.evaluation.cv.Sheet.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Sets a sheet as PDF.
final class PdfSheet {
  private static final float EDGE = 48;
  private static final float MARGIN = 115;
  private static final float LEADING = 1.25f;
  private static final String NOT_LATIN = "[^\\x20-\\xff‘’“”–—•…]";

  private final Layout layout;
  private final String name;
  private final PDFont plain = new PDType1Font(FontName.HELVETICA);
  private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
  private final PDDocument document = new PDDocument();
  private final List<PDPage> pages = new ArrayList<>();
  private int page;
  private float y;
  private float left;
  private float right;

  PdfSheet(Layout layout, String name) {
    this.layout = layout;
    this.name = name;
  }

  static byte[] of(Sheet sheet, Layout layout, String name) throws IOException {
    return new PdfSheet(layout, name).write(sheet);
  }

  private byte[] write(Sheet sheet) throws IOException {
    page = -1;
    next();
    column(EDGE, PDRectangle.A4.getWidth() - EDGE);
    flow(sheet.head());
    float top = y;
    if (sheet.side().isEmpty()) {
      flow(sheet.main());
    } else {
      boolean sideLeft = layout.columns() == Layout.Columns.SIDE_LEFT;
      float cut = sideLeft ? 205 : 385;
      column(sideLeft ? EDGE : cut, sideLeft ? cut - 18 : PDRectangle.A4.getWidth() - EDGE);
      flow(sheet.side());
      page = 0;
      y = top;
      column(sideLeft ? cut : EDGE, sideLeft ? PDRectangle.A4.getWidth() - EDGE : cut - 18);
      flow(sheet.main());
    }
    if (layout.running()) {
      for (int i = 0; i < pages.size(); i++) {
        show(pages.get(i), name + " - " + (i + 1) + " / " + pages.size(), EDGE, 24, plain, 8);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    document.close();
    return out.toByteArray();
  }

  private void column(float from, float to) {
    left = from;
    right = to;
  }

  private void next() {
    page++;
    if (page == pages.size()) {
      PDPage added = new PDPage(PDRectangle.A4);
      document.addPage(added);
      pages.add(added);
    }
    y = PDRectangle.A4.getHeight() - 50;
  }

  private void flow(List<Item> items) throws IOException {
    for (Item item : items) {
      item(item);
    }
  }

  private void item(Item item) throws IOException {
    float size = size(item.kind());
    if (item.kind() == Kind.GAP) {
      y -= 7;
      return;
    }
    boolean heavy =
        item.kind() == Kind.NAME || item.kind() == Kind.HEADING && layout.heading() != 1;
    float from = left;
    if (item.margin().isPresent()) {
      room(size);
      show(pages.get(page), item.margin().get(), left, y - size, plain, size);
      from = left + MARGIN;
    }
    float indent = item.kind() == Kind.BULLET ? 10 : 0;
    List<Run> words = words(item.runs(), heavy);
    float x = from;
    room(size);
    float limit = right - item.right().map(text -> width(text, plain, size) + 12).orElse(0f);
    for (Run word : words) {
      PDFont font = word.bold() ? bold : plain;
      float wide = width(word.text(), font, size);
      if (x + wide > limit && x > from) {
        y -= size * LEADING;
        room(size);
        x = from + indent;
      }
      show(pages.get(page), word.text(), x, y - size, font, size);
      x += wide + width(" ", font, size);
    }
    if (item.right().isPresent()) {
      String text = item.right().get();
      show(pages.get(page), text, right - width(text, plain, size), y - size, plain, size);
    }
    y -= size * LEADING + (item.kind() == Kind.HEADING ? 3 : 0);
  }

  private static List<Run> words(List<Run> runs, boolean heavy) {
    List<Run> words = new ArrayList<>();
    for (Run run : runs) {
      for (String word : run.text().split(" +", -1)) {
        if (word.isEmpty()) {
          continue;
        }
        boolean glued =
            !words.isEmpty()
                && !run.text().startsWith(" ")
                && word.matches("[,:;].*")
                && words.getLast().bold() == run.bold();
        if (glued) {
          Run last = words.removeLast();
          words.add(new Run(last.text() + word, last.bold()));
        } else {
          words.add(new Run(word, run.bold() || heavy));
        }
      }
    }
    return words;
  }

  private float size(Kind kind) {
    return switch (kind) {
      case NAME -> 22;
      case HEADING -> layout.heading() == 4 ? 10 : 13;
      case LINE, BULLET, GAP -> layout.columns() == Layout.Columns.ONE ? 10 : 9;
    };
  }

  private void room(float size) {
    if (y - size < 50) {
      next();
    }
  }

  private static String latin(String text) {
    return text.replace("Ł", "L")
        .replace("ł", "l")
        .replace('\u2003', ' ')
        .replaceAll(NOT_LATIN, "");
  }

  private float width(String text, PDFont font, float size) {
    try {
      return font.getStringWidth(latin(text)) / 1000 * size;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void show(PDPage on, String text, float x, float baseline, PDFont font, float size)
      throws IOException {
    try (PDPageContentStream out =
        new PDPageContentStream(document, on, PDPageContentStream.AppendMode.APPEND, true, true)) {
      out.beginText();
      out.setFont(font, size);
      out.newLineAtOffset(x, baseline);
      out.showText(latin(text));
      out.endText();
    }
  }
}
