package dev.skillexchange.evaluation.cv;

import dev.skillexchange.evaluation.cv.Sheet.Item;
import dev.skillexchange.evaluation.cv.Sheet.Kind;
import dev.skillexchange.evaluation.cv.Sheet.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Sets a sheet as a Word file (DOCX): columns as a table, what stands at the right behind a tab.
final class WordSheet {
  private final Layout layout;
  private final StringBuilder xml = new StringBuilder();

  private WordSheet(Layout layout) {
    this.layout = layout;
  }

  static byte[] of(Sheet sheet, Layout layout) throws IOException {
    WordSheet word = new WordSheet(layout);
    word.document(sheet);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(word.xml.toString().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private void document(Sheet sheet) {
    xml.append(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
    flow(sheet.head());
    if (sheet.side().isEmpty()) {
      flow(sheet.main());
    } else {
      boolean sideLeft = layout.columns() == Layout.Columns.SIDE_LEFT;
      xml.append("<w:tbl><w:tr><w:tc>");
      flow(sideLeft ? sheet.side() : sheet.main());
      xml.append("</w:tc><w:tc>");
      flow(sideLeft ? sheet.main() : sheet.side());
      xml.append("</w:tc></w:tr></w:tbl>");
    }
    xml.append("</w:body></w:document>");
  }

  private void flow(List<Item> items) {
    items.forEach(this::item);
  }

  private void item(Item item) {
    if (item.margin().isPresent()) {
      xml.append("<w:tbl><w:tr><w:tc><w:p>");
      run(new Run(item.margin().get(), false), 10);
      xml.append("</w:p></w:tc><w:tc>");
      paragraph(item);
      xml.append("</w:tc></w:tr></w:tbl>");
    } else {
      paragraph(item);
    }
  }

  private void paragraph(Item item) {
    boolean bullet = item.kind() == Kind.BULLET && layout.body() == 0;
    xml.append("<w:p>")
        .append(bullet ? "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>" : "");
    double size =
        item.kind() == Kind.NAME
            ? 22
            : item.kind() == Kind.HEADING && layout.heading() != 4 ? 13 : 10;
    boolean heavy = item.kind() == Kind.NAME || item.kind() == Kind.HEADING;
    for (Run run : item.runs()) {
      String text = bullet ? run.text().replaceFirst("^[•-] ", "") : run.text();
      run(new Run(text, run.bold() || heavy), size);
    }
    item.right()
        .ifPresent(text -> {
          xml.append("<w:r><w:tab/></w:r>");
          run(new Run(text, false), size);
        });
    xml.append("</w:p>");
  }

  private void run(Run run, double size) {
    xml.append("<w:r><w:rPr>")
        .append(run.bold() ? "<w:b/>" : "")
        .append("<w:sz w:val=\"")
        .append((int) (2 * size))
        .append("\"/></w:rPr><w:t xml:space=\"preserve\">");
    xml.append(run.text().replace("&", "&amp;").replace("<", "&lt;")).append("</w:t></w:r>");
  }
}
