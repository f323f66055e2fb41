package dev.skillexchange.engine.home;

import dev.skillexchange.catalogue.ExchangeRate;
import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Exchange rates that a person put into the home: `rates.csv`, or `rates.zip` that holds a CSV, as
/// the European Central Bank offers them for download (`eurofxref.csv`, `eurofxref-hist.zip`).
public final class RateFile {
  private static final String CSV = "rates.csv";
  private static final String ZIP = "rates.zip";
  private static final int MOST_BYTES = 16 << 20;

  private RateFile() {}

  /// The rates; none where the home has no such file.
  ///
  /// @throws UserError where a file cannot be read or is not in that format
  public static List<ExchangeRate> read(Path home) {
    Path csv = home.resolve(CSV);
    Path zip = home.resolve(ZIP);
    if (Files.exists(csv) && Files.exists(zip)) {
      throw new UserError("two files of exchange rates", csv + ", " + zip, "Keep one of them.");
    }
    Path file = Files.exists(zip) ? zip : csv;
    if (!Files.exists(file)) {
      return List.of();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return RateTable.read(file.toString(), file.equals(zip) ? unpacked(in, zip) : text(in, csv));
    } catch (IOException e) {
      throw new UserError(
          "exchange rates not readable", file.toString(), "Replace or remove the file.", e);
    }
  }

  private static String unpacked(InputStream in, Path file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".csv")) {
          return text(zip, file);
        }
      }
    }
    throw new UserError("no CSV in the exchange rates", file.toString(), "Put one in.");
  }

  private static String text(InputStream in, Path file) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new UserError("exchange rates too large", file.toString(), "Use at most 16 MB.");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
