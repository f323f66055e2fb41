package dev.skillexchange.store.postgres;

import dev.skillexchange.store.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/// The one server of a test run; each test class uses schemas of its own.
final class TestDatabase {
  private static final Queue<String> NOTICES = new ConcurrentLinkedQueue<>();
  private static final EmbeddedPostgres SERVER = start();

  private TestDatabase() {}

  static Database database() {
    return new Database(SERVER.url(), SERVER.user(), SERVER.password());
  }

  /// The process id of the server.
  static long pid() {
    return SERVER.pid();
  }

  private static EmbeddedPostgres start() {
    try {
      Path home = Files.createTempDirectory("skillexchange-store");
      // The server may run as another account, which has to reach its data.
      Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
      EmbeddedPostgres server = EmbeddedPostgres.start(home, NOTICES::add);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, home)));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(EmbeddedPostgres server, Path home) {
    server.close();
    try (Stream<Path> paths = Files.walk(home)) {
      List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
