package dev.skillexchange.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.profile.CvReading;
import dev.skillexchange.profile.CvRecord;
import dev.skillexchange.profile.CvText;
import dev.skillexchange.profile.CvWords;
import dev.skillexchange.profile.ProfileReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;

/// Reads a CV from the bytes of a file, whatever it is called: PDF, Word (DOCX), plain text, JSON
/// Resume, Europass XML and JSON. Any number of threads may read; nothing is kept.
public final class CvFiles {
  /// The most bytes that a file may have.
  public static final int MOST_BYTES = Limits.MOST_BYTES;

  private static final String REMEDY = "Save the CV as PDF, DOCX or plain text.";

  private final ProfileReader profiles;
  private final PdfReader pdf;
  private final WordReader word;

  public CvFiles(Catalogue catalogue) {
    CvWords words = new CvWords(catalogue);
    profiles = new ProfileReader(catalogue);
    pdf = new PdfReader(words);
    word = new WordReader(words);
  }

  /// Reads a CV.
  ///
  /// @param now the month in which positions that go on are seen
  /// @throws UserError where it is too large, encrypted, a scan, or of another format
  public CvReading read(byte[] bytes, YearMonth now) {
    if (bytes.length == 0) {
      throw new UserError("the file is empty", "", REMEDY);
    }
    if (bytes.length > MOST_BYTES) {
      throw Limits.tooLarge("the file is too large", bytes.length / 1_000_000 + " MB");
    }
    return switch (FileKind.of(bytes)) {
      case JSON -> fields(JsonFields.read(bytes), now);
      case XML -> xml(bytes, now);
      case PDF, ZIP, TEXT, OLD_WORD, RICH_TEXT, PICTURE, OTHER -> profiles.read(text(bytes), now);
    };
  }

  /// Reads what a person has gone through: see [ProfileReader#own].
  ///
  /// @param now the month in which positions that go on are seen
  public CvReading own(CvRecord cv, YearMonth now) {
    return profiles.own(cv, now);
  }

  /// The text of a CV that names no parts.
  CvText text(byte[] bytes) {
    return switch (FileKind.of(bytes)) {
      case PDF -> pdf.read(bytes);
      case ZIP -> word.read(bytes);
      case TEXT, JSON, XML -> CvText.ofPlain(decoded(bytes));
      case OLD_WORD -> throw new UserError("a Word file from before 2007", "", REMEDY);
      case RICH_TEXT -> throw new UserError("a file in Rich Text Format", "", REMEDY);
      case PICTURE ->
          throw new UserError(
              "a picture holds no text",
              "",
              "Export the CV as PDF from the program that wrote it.");
      case OTHER -> throw new UserError("the file is of an unknown format", "", REMEDY);
    };
  }

  private CvReading fields(JsonNode root, YearMonth now) {
    if (Europass.is(root)) {
      return profiles.read(Europass.read(root), now);
    }
    if (JsonResume.is(root)) {
      CvRecord cv = JsonResume.read(root);
      return JsonResume.complete(root) ? profiles.own(cv, now) : profiles.read(cv, now);
    }
    throw new UserError("the JSON is neither JSON Resume nor Europass", "", REMEDY);
  }

  private CvReading xml(byte[] bytes, YearMonth now) {
    JsonNode root = XmlTree.of(bytes);
    if (Europass.is(root)) {
      return profiles.read(Europass.read(root), now);
    }
    throw new UserError("the XML is no Europass CV", "", REMEDY);
  }

  /// Text in UTF-8, UTF-16 with its mark, else Windows-1252.
  private static String decoded(byte[] bytes) {
    boolean wide =
        bytes.length > 1
            && ((bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe
                || (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff);
    String text = wide ? new String(bytes, StandardCharsets.UTF_16) : utf8(bytes);
    if (text.length() > Limits.MOST_CHARACTERS) {
      throw Limits.tooLarge("the text is too long", text.length() + " characters");
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }
}
