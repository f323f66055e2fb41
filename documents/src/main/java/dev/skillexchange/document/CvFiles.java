package dev.skillexchange.document;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.profile.CvReading;
import dev.skillexchange.profile.CvText;
import dev.skillexchange.profile.CvWords;
import dev.skillexchange.profile.ProfileReader;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;

/// Reads a CV from the bytes of a file, whatever it is called: PDF, Word (DOCX), plain text, JSON
/// Resume, Europass XML and JSON. Any number of threads may read; nothing is kept.
public final class CvFiles {
  private final ProfileReader profiles;
  private final PdfReader pdf;

  public CvFiles(Catalogue catalogue) {
    profiles = new ProfileReader(catalogue);
    pdf = new PdfReader(new CvWords(catalogue));
  }

  /// Reads a CV.
  ///
  /// @param now the month in which positions that go on are seen
  /// @throws UserError where it is too large, encrypted, a scan, or of another format
  public CvReading read(byte[] bytes, YearMonth now) {
    if (bytes.length > Limits.MOST_BYTES) {
      throw Limits.tooLarge("the file is too large", bytes.length / 1_000_000 + " MB");
    }
    return profiles.read(text(bytes), now);
  }

  /// The text of a CV.
  CvText text(byte[] bytes) {
    return switch (FileKind.of(bytes)) {
      case PDF -> pdf.read(bytes);
      default -> CvText.ofPlain(new String(bytes, StandardCharsets.UTF_8));
    };
  }
}
