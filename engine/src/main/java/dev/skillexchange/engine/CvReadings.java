package dev.skillexchange.engine;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.document.CvFiles;
import dev.skillexchange.document.JsonResume;
import dev.skillexchange.engine.answer.ProfileAnswer;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.engine.match.ToldProfile;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.profile.CvReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.locks.ReentrantLock;

/// Reads CVs, one at a time in a process, since a hostile one may take much of its memory. Neither
/// the file nor its text is kept.
public final class CvReadings {
  private static final ReentrantLock READING = new ReentrantLock(true);

  private final Catalogue catalogue;
  private final CvFiles files;

  public CvReadings(Catalogue catalogue) {
    this.catalogue = catalogue;
    files = new CvFiles(catalogue);
  }

  /// With the catalogue that is shipped.
  public static CvReadings shipped() {
    return new CvReadings(CatalogueLoader.load());
  }

  /// The profile that a CV tells, with its places in the text.
  ///
  /// @param now the month in which positions that go on are seen
  public CvReading read(byte[] bytes, YearMonth now) {
    READING.lock();
    try {
      return files.read(bytes, now);
    } finally {
      READING.unlock();
    }
  }

  /// What a CV tells of a person to be matched.
  public Told told(byte[] bytes, YearMonth now) {
    return told(read(bytes, now), now);
  }

  /// What a reading tells of a person to be matched.
  public Told told(CvReading reading, YearMonth now) {
    return new ToldProfile(catalogue).of(reading.profile(), now);
  }

  /// A reading as it is shown.
  public ProfileAnswer answer(CvReading reading, YearMonth now) {
    return new ProfileSheet(catalogue, reading, now).answer();
  }

  /// A reading as JSON Resume.
  public static String jsonResume(CvReading reading) {
    return JsonResume.write(reading.profile());
  }

  /// The bytes of a file, no more of them than a CV may have; `-` is standard input.
  public static byte[] bytes(String file) {
    try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
      return bytes(in);
    } catch (IOException | java.nio.file.InvalidPathException e) {
      throw new UserError("not readable", file, "Check the file (" + e + ").", e);
    }
  }

  /// The bytes of a stream, no more of them than a CV may have and one.
  public static byte[] bytes(InputStream in) throws IOException {
    return in.readNBytes(CvFiles.MOST_BYTES + 1);
  }
}
