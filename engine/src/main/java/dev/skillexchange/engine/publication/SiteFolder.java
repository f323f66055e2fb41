package dev.skillexchange.engine.publication;

import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The folder of a site while it is written: a new one beside it, which takes its place when all is
/// there.
///
/// For `careers` these are `.careers.next`, and for the moment of the change `.careers.old`. A
/// killed publisher leaves the old site as it was, or in that moment under the second name, from
/// which the next one brings it back. A lock of the operating system keeps two from writing at
/// once.
final class SiteFolder implements AutoCloseable {
  /// Says that a folder is a site of ours, which may be replaced.
  static final String MARKER = ".skillexchange-site";

  private static final String LOCK = ".lock";

  private final Path folder;
  private final Path next;
  private final Path old;
  private final FileChannel lock;
  private long bytes;

  private SiteFolder(Path folder, Path next, Path old, FileChannel lock) {
    this.folder = folder;
    this.next = next;
    this.old = old;
    this.lock = lock;
  }

  /// Begins a site.
  ///
  /// @throws UserError where the folder holds what is no site of ours, can not be written, or is
  ///   being written
  static SiteFolder begin(Path wanted) {
    Path folder = wanted.toAbsolutePath().normalize();
    if (folder.getParent() == null) {
      throw new UserError("no folder for a site", wanted.toString(), "Name one within another.");
    }
    Path next = folder.resolveSibling("." + folder.getFileName() + ".next");
    Path old = folder.resolveSibling("." + folder.getFileName() + ".old");
    try {
      recover(folder, old);
      check(folder);
      Files.createDirectories(next);
      FileChannel lock = locked(next, folder);
      clear(next, LOCK);
      Files.writeString(next.resolve(MARKER), "A site of SkillExchange: publish replaces it.\n");
      return new SiteFolder(folder, next, old, lock);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  private static UserError unwritable(Path folder, IOException e) {
    return new UserError(
        "can not write the site", folder.toString(), "Make it writable (" + e + ").", e);
  }

  /// Brings back what was killed between putting the old site aside and the new one in its place.
  private static void recover(Path folder, Path old) throws IOException {
    if (!Files.exists(folder) && Files.exists(old.resolve(MARKER))) {
      Files.move(old, folder);
    }
  }

  private static void check(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new UserError("no folder", folder.toString(), "Name a folder for the site.");
    }
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent() && !Files.isRegularFile(folder.resolve(MARKER))) {
        throw new UserError(
            "the folder is not empty and no site of SkillExchange",
            folder.toString(),
            "Name an empty one, or one that does not exist: it is replaced as a whole.");
      }
    }
  }

  private static FileChannel locked(Path next, Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(next.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw busy(folder);
    }
    channel.close();
    throw busy(folder);
  }

  private static UserError busy(Path folder) {
    return new UserError(
        "the site is being published", folder.toString(), "Wait until the other has ended.");
  }

  /// Writes a file.
  ///
  /// @param path within the site, parted by `/`
  void write(String path, String text) {
    try {
      Path file = next.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      bytes += Files.size(file);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /// How much was written.
  long bytes() {
    return bytes;
  }

  Path folder() {
    return folder;
  }

  /// Puts the new site in the place of the old one, and forgets that.
  void replace() {
    try {
      clear(old);
      Files.deleteIfExists(old);
      if (Files.exists(folder)) {
        Files.move(folder, old);
      }
      Files.move(next, folder);
      Files.delete(folder.resolve(LOCK));
      clear(old);
      Files.deleteIfExists(old);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /// Deletes what a folder of ours holds, except some files in it.
  private static void clear(Path of, String... kept) throws IOException {
    if (!Files.exists(of)) {
      return;
    }
    List<Path> keep = Stream.of(kept).map(of::resolve).toList();
    try (Stream<Path> files = Files.walk(of)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(of) && !keep.contains(file)) {
          Files.delete(file);
        }
      }
    }
  }

  /// Forgets what was not put in place.
  @Override
  public void close() {
    try {
      if (Files.exists(next)) {
        clear(next);
        Files.delete(next);
      }
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
