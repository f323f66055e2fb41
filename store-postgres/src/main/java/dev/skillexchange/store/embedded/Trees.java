package dev.skillexchange.store.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Folders as a whole: deleted, measured, put in their place.
final class Trees {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Trees() {}

  /// Deletes a file or a folder with all that is in it; links are not followed. What is gone
  /// already is no error, and what others still put in is deleted too: programs of a killed owner
  /// write, or clean up themselves, for some moments more.
  static void delete(Path root) throws IOException {
    if (!Polling.until(PATIENCE, () -> deletedOnce(root))) {
      throw new DirectoryNotEmptyException(root.toString());
    }
  }

  /// @return whether nothing was put in meanwhile
  private static boolean deletedOnce(Path root) throws IOException {
    try {
      Files.walkFileTree(root, new Deletion());
      return true;
    } catch (DirectoryNotEmptyException _) {
      return false;
    }
  }

  /// The number of files below a folder and their bytes, as one line; one file is left out.
  static String measure(Path root, Path except) throws IOException {
    long[] sums = new long[2];
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!file.equals(except)) {
              sums[0]++;
              sums[1] += attributes.size();
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return sums[0] + " files, " + sums[1] + " bytes";
  }

  /// Renames what is whole to its final name, and makes the rename last.
  static void settle(Path unfinished, Path wanted) throws IOException {
    Files.move(unfinished, wanted, StandardCopyOption.ATOMIC_MOVE);
    Path parent = wanted.getParent();
    if (parent != null) {
      try (FileChannel folder = FileChannel.open(parent, StandardOpenOption.READ)) {
        folder.force(true);
      }
    }
  }

  /// Deletes whatever is visited.
  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
