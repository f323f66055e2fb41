package dev.skillexchange.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/// The files of the server below a home; the folder is the real path of `home/postgres`.
record Home(Path folder) {

  /// Opens the folder of a home, creating what is missing. Folders made as root let others pass
  /// through, since the server then runs as somebody else, but not list them.
  static Home open(Path home, Account account) {
    Path wanted = home.toAbsolutePath().normalize().resolve("postgres");
    try {
      create(wanted, account);
      return new Home(wanted.toRealPath());
    } catch (IOException e) {
      throw Failures.explain(wanted, e);
    }
  }

  Path data() {
    return folder.resolve("data");
  }

  Path password() {
    return folder.resolve("password");
  }

  Path log() {
    return folder.resolve("postgres.log");
  }

  Path configuration() {
    return folder.resolve("postgresql.conf");
  }

  Path access() {
    return folder.resolve("pg_hba.conf");
  }

  Path lock() {
    return folder.resolve("owner.lock");
  }

  /// The folder in the error messages: the home as its user knows it.
  Path root() {
    return folder.resolveSibling("");
  }

  /// A name beside the wanted one for what is being made; renamed when it is whole.
  Path unfinished(Path wanted) {
    return folder.resolve(
        wanted.getFileName() + ".new-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
  }

  /// Deletes what was being made beside `wanted` when an earlier owner died.
  void clearUnfinished(Path wanted) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      String prefix = wanted.getFileName() + ".new-";
      for (Path entry :
          entries.filter(e -> e.getFileName().toString().startsWith(prefix)).toList()) {
        Trees.delete(entry);
      }
    }
  }

  private static void create(Path folder, Account account) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path parent = folder.getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      create(parent, account);
    }
    Files.createDirectory(folder);
    Files.setPosixFilePermissions(
        folder, PosixFilePermissions.fromString(account.isOther() ? "rwx--x--x" : "rwx------"));
  }
}
