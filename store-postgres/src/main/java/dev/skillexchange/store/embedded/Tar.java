package dev.skillexchange.store.embedded;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// A reader of tar archives that hold what the PostgreSQL archives hold: files, folders and
/// symbolic links with names of up to 100 bytes. Anything else is refused, since it would mean
/// another kind of archive.
final class Tar {
  private static final int BLOCK = 512;

  private final InputStream in;
  private final Path target;
  private final byte[] header = new byte[BLOCK];

  private Tar(InputStream in, Path target) {
    this.in = in;
    this.target = target;
  }

  /// Unpacks an archive into an existing folder. Everybody may read what comes out, nobody else
  /// write it.
  static void unpack(InputStream in, Path target) throws IOException {
    Tar tar = new Tar(in, target);
    while (tar.next()) {
      tar.entry();
    }
  }

  private boolean next() throws IOException {
    if (in.readNBytes(header, 0, BLOCK) < BLOCK) {
      throw new EOFException("the archive ends early");
    }
    return header[0] != 0;
  }

  private void entry() throws IOException {
    Path path = target.resolve(text(0, 100)).normalize();
    if (!path.startsWith(target) || header[345] != 0) {
      throw new IOException("not a name for this archive: " + text(0, 100));
    }
    long size = octal(124, 12);
    switch (header[156]) {
      case '0', 0 -> file(path, size);
      case '2' -> Files.createSymbolicLink(path, Path.of(text(157, 100)));
      case '5' -> folder(path);
      default -> throw new IOException("unknown type of entry " + (char) header[156] + ": " + path);
    }
  }

  private void file(Path path, long size) throws IOException {
    folder(path.resolveSibling(""));
    try (OutputStream out = Files.newOutputStream(path)) {
      byte[] buffer = new byte[1 << 16];
      for (long left = size; left > 0; ) {
        int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
        if (read < 0) {
          throw new EOFException("the archive ends within " + path);
        }
        out.write(buffer, 0, read);
        left -= read;
      }
    }
    in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
    boolean program = (octal(100, 8) & 0100) != 0;
    permit(path, program ? "rwxr-xr-x" : "rw-r--r--");
  }

  private void folder(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      folder(path.resolveSibling(""));
      Files.createDirectory(path);
      permit(path, "rwxr-xr-x");
    }
  }

  private static void permit(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private String text(int from, int length) {
    int end = from;
    while (end < from + length && header[end] != 0) {
      end++;
    }
    return new String(header, from, end - from, StandardCharsets.UTF_8);
  }

  private long octal(int from, int length) throws IOException {
    try {
      return Long.parseLong(text(from, length).strip(), 8);
    } catch (NumberFormatException e) {
      throw new IOException("not an archive: no number at byte " + from + " of a header", e);
    }
  }
}
