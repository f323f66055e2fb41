package dev.skillexchange.server.life;

import dev.skillexchange.engine.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A start that asks for its own pages and ends, with `skillexchange.rehearsal=true`: the JVM
/// records during it which classes the next starts need. It uses a home of its own, which goes with
/// it.
final class Rehearsal {
  static final int POSTINGS = 300;

  private static final List<String> PATHS =
      List.of(
          "/",
          "/style.css",
          "/roles/back-end-engineer",
          "/jobs?q=java",
          "/match?skills=java",
          "/api/v1/guides/back-end-engineer",
          "/api/v1/suggest?q=jav",
          "/api/v1/status",
          "/api/openapi",
          "/health",
          "/metrics",
          "/");

  private Rehearsal() {}

  static boolean wanted() {
    return Boolean.getBoolean("skillexchange.rehearsal");
  }

  static Path home() throws IOException {
    return Files.createTempDirectory(
        "skillexchange-rehearsal",
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
  }

  /// The settings of a home with a database of its own, whatever else is set: a rehearsal drops and
  /// makes a sample market, which it must not do in the database of those who only start a server.
  static Settings settings(Path home) {
    return Settings.of(Optional.of(home.toString()), Optional.empty(), Map.of());
  }

  static void play(int port) throws IOException {
    for (String path : PATHS) {
      ask(URI.create("http://127.0.0.1:" + port + path));
    }
  }

  /// By the JDK's small client: what a rehearsal alone loads lands in the cache as well.
  private static void ask(URI page) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
    try (InputStream body =
        connection.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST
            ? connection.getInputStream()
            : connection.getErrorStream()) {
      body.readAllBytes();
    }
  }

  static void forget(Path home) throws IOException {
    Files.walkFileTree(
        home,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
              throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
