package dev.skillexchange.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The file `postmaster.pid` that a server keeps in its data folder while it runs, and leaves
/// behind when it is killed.
///
/// @param pid of the server; after a kill, the process with this number may be any other
/// @param ready whether the server accepts connections
record PidFile(long pid, boolean ready) {
  private static final int STATUS_LINE = 7;

  /// Reads the file; empty if there is none, or none that says anything yet.
  static Optional<PidFile> read(Path data) throws IOException {
    try {
      List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
      if (lines.isEmpty() || lines.getFirst().isBlank()) {
        return Optional.empty();
      }
      boolean ready = lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
      return Optional.of(new PidFile(Long.parseLong(lines.getFirst().strip()), ready));
    } catch (NoSuchFileException | NumberFormatException _) {
      return Optional.empty();
    }
  }
}
