package dev.skillexchange.store.embedded;

import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/// What to tell a person about a failure of the file system or of a program of PostgreSQL.
final class Failures {
  private static final String FULL = "No space left on device";
  private static final String READ_ONLY = "Read-only file system";

  private Failures() {}

  static RuntimeException explain(Path at, IOException failure) {
    String message = String.valueOf(failure.getMessage());
    if (message.contains(FULL)) {
      return full(at);
    }
    if (message.contains(READ_ONLY)) {
      return UserError.of(at.toString(), "is on a read-only file system", ANOTHER_HOME);
    }
    if (failure instanceof AccessDeniedException denied) {
      String value = "cannot be read or written by " + System.getProperty("user.name");
      return UserError.of(String.valueOf(denied.getFile()), value, ANOTHER_HOME);
    }
    if (failure instanceof FileAlreadyExistsException taken) {
      return UserError.of(String.valueOf(taken.getFile()), "is not a folder", ANOTHER_HOME);
    }
    return new UncheckedIOException(at + ": " + message, failure);
  }

  /// Explains why a program of PostgreSQL failed, from what it wrote.
  static UserError explain(Path at, String program, String output) {
    if (output.contains(FULL)) {
      return full(at);
    }
    String reason = output.isBlank() ? "it wrote nothing" : output.strip();
    String remedy =
        "If this says that a library or the program cannot be loaded, install it or put the home on"
            + " a file system that allows programs; or use a PostgreSQL of your own by its URL.";
    return UserError.of(at.toString(), program + " failed: " + reason, remedy);
  }

  /// Refuses to begin what would not fit.
  static void requireSpace(Path folder, long megabytes) throws IOException {
    FileStore store = Files.getFileStore(folder);
    if (store.getUsableSpace() < megabytes << 20) {
      long free = store.getUsableSpace() >> 20;
      throw UserError.of(
          folder.toString(),
          free + " MB are free, " + megabytes + " MB are needed",
          "Free some space, or choose another home.");
    }
  }

  private static final String ANOTHER_HOME = "Change that, or choose another home.";

  private static UserError full(Path at) {
    return UserError.of(at.toString(), "the disk is full", "Free some space and start again.");
  }
}
