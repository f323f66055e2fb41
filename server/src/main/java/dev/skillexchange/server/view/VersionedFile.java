package dev.skillexchange.server.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/// The address of a file that pages need, with a sum of what it holds: browsers keep such files for
/// a day, and a page of a newer version must not get the older file.
final class VersionedFile {
  private static final String FOLDER = "/META-INF/resources";

  private VersionedFile() {}

  /// The address to ask for a file by: its path, `?v=` and eight hexadecimal digits.
  ///
  /// @param path from the site's root: `/style.css`
  static String address(String path) {
    try (InputStream file = VersionedFile.class.getResourceAsStream(FOLDER + path)) {
      if (file == null) {
        throw new IllegalStateException("no file " + path + " in the program");
      }
      CRC32 sum = new CRC32();
      sum.update(file.readAllBytes());
      return "%s?v=%08x".formatted(path, sum.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
