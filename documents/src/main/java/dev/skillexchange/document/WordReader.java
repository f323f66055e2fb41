package dev.skillexchange.document;

import dev.skillexchange.fault.UserError;
import dev.skillexchange.profile.CvText;
import dev.skillexchange.profile.CvWords;
import java.util.Map;
import java.util.TreeMap;

/// Reads the text of a Word file (DOCX): its headers, then its body with tables by their rows and
/// boxes of text where they are anchored.
final class WordReader {
  private final CvWords words;

  WordReader(CvWords words) {
    this.words = words;
  }

  CvText read(byte[] bytes) {
    Limits limits = new Limits();
    Map<String, byte[]> parts =
        new TreeMap<>(
            ZipParts.read(
                bytes, name -> name.matches("word/(document|styles|header\\d*)\\.xml"), limits));
    byte[] body = parts.get("word/document.xml");
    if (body == null) {
      throw new UserError(
          "the file is packed and no Word file", "", "Save the CV as PDF, DOCX or plain text.");
    }
    WordStyles styles = new WordStyles();
    if (parts.containsKey("word/styles.xml")) {
      XmlEvents.walk(parts.get("word/styles.xml"), styles, limits);
    }
    CvText.Builder out = new CvText.Builder();
    WordLines lines = new WordLines(out, words);
    parts.forEach((name, part) -> {
      if (name.startsWith("word/header")) {
        body(part, styles, lines, limits);
      }
    });
    body(body, styles, lines, limits);
    lines.finish();
    if (out.length() == 0) {
      throw new UserError("the Word file holds no text", "", "Save the CV as PDF or plain text.");
    }
    if (out.length() > Limits.MOST_CHARACTERS) {
      throw Limits.tooLarge("the Word file has too much text", out.length() + " characters");
    }
    return out.build();
  }

  private static void body(byte[] xml, WordStyles styles, WordLines lines, Limits limits) {
    XmlEvents.walk(xml, new WordBody(styles, lines), limits);
  }
}
