package dev.skillexchange.engine;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.catalogue.Names;
import dev.skillexchange.document.CvFiles;
import dev.skillexchange.document.JsonResume;
import dev.skillexchange.engine.answer.ProfileAnswer;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.engine.match.ToldProfile;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.profile.CvReading;
import dev.skillexchange.profile.CvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.concurrent.locks.ReentrantLock;

/// Reads CVs, one at a time, since a hostile one may take much of a process's memory. Neither the
/// file nor its text is kept. It takes tables of the whole catalogue, so that one serves a process.
public final class CvReadings {
  private final Catalogue catalogue;
  private final CvFiles files;
  private final ToldProfile told;
  private final ReentrantLock reading = new ReentrantLock(true);

  public CvReadings(Catalogue catalogue, Names names) {
    this.catalogue = catalogue;
    files = new CvFiles(catalogue);
    told = new ToldProfile(catalogue, names);
  }

  /// With the catalogue that is shipped.
  public static CvReadings shipped() {
    Catalogue catalogue = CatalogueLoader.load();
    return new CvReadings(catalogue, new Names(catalogue));
  }

  /// The profile that a CV tells, with its places in the text.
  ///
  /// @param now the month in which positions that go on are seen
  public CvReading read(byte[] bytes, YearMonth now) {
    reading.lock();
    try {
      return files.read(bytes, now);
    } finally {
      reading.unlock();
    }
  }

  /// What a CV tells of a person to be matched.
  public Told told(byte[] bytes, YearMonth now) {
    return told(read(bytes, now), now);
  }

  /// What a reading tells of a person to be matched.
  public Told told(CvReading cv, YearMonth now) {
    return told.of(cv.profile(), now);
  }

  /// A reading as it is shown.
  public ProfileAnswer answer(CvReading reading, YearMonth now) {
    return new ProfileSheet(catalogue, reading, now).answer();
  }

  /// What a person has gone through: they have the skills that it lists and no other.
  public CvReading own(CvRecord cv, YearMonth now) {
    return files.own(cv, now);
  }

  /// A reading as JSON Resume.
  public static String jsonResume(CvReading reading) {
    return JsonResume.write(CvRecord.of(reading.profile()));
  }

  /// The month in which positions that go on are seen.
  public static YearMonth thisMonth() {
    return YearMonth.now(ZoneOffset.UTC);
  }

  /// The bytes of a file, no more of them than a CV may have; `-` is standard input.
  public static byte[] bytes(String file) {
    try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
      return bytes(in);
    } catch (IOException | InvalidPathException e) {
      throw new UserError("not readable", file, "Check the file (" + e + ").", e);
    }
  }

  /// The bytes of a stream, no more of them than a CV may have and one.
  public static byte[] bytes(InputStream in) throws IOException {
    return in.readNBytes(CvFiles.MOST_BYTES + 1);
  }
}
