package dev.skillexchange.document;

import dev.skillexchange.fault.UserError;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The parts of a zip file that are asked for, unpacked within bounds: one that unpacks to more
/// than a CV needs is refused while it is read.
final class ZipParts {
  private static final int BUFFER = 1 << 15;

  private ZipParts() {}

  static Map<String, byte[]> read(byte[] zip, Predicate<String> wanted, Limits limits) {
    Map<String, byte[]> parts = new HashMap<>();
    long all = 0;
    int count = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (++count > Limits.MOST_PARTS) {
          throw Limits.tooLarge("the file has too many parts", count + "");
        }
        byte[] content = bounded(in, wanted.test(entry.getName()), limits, all);
        all += content.length;
        if (wanted.test(entry.getName())) {
          parts.put(entry.getName(), content);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UserError("the file can not be unpacked", "", "Save it anew.", e);
    }
    return parts;
  }

  /// What is not wanted is skipped, and counts as little as it is worth.
  private static byte[] bounded(InputStream in, boolean wanted, Limits limits, long before)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    long total = 0;
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      total += count;
      limits.time();
      if (total > Limits.MOST_UNPACKED || before + total > Limits.MOST_UNPACKED_IN_ALL) {
        throw Limits.tooLarge(
            "the file unpacks to too much", "more than " + (Limits.MOST_UNPACKED >> 20) + " MB");
      }
      if (wanted) {
        out.write(buffer, 0, count);
      }
    }
    return out.toByteArray();
  }
}
