package dev.skillexchange.store.embedded;

import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.nio.file.Path;

/// A process that owns a home: starts its server, says so, and goes on until its input ends.
final class OwnerProcess {
  private OwnerProcess() {}

  static void main(String[] arguments) throws IOException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(arguments[0]), _ -> {})) {
      IO.println("started " + postgres.pid() + " " + postgres.url());
      System.in.read();
    } catch (UserError e) {
      IO.println("refused " + e.getMessage());
    }
  }

  static Process start(Path home) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-cp",
            System.getProperty("java.class.path"),
            OwnerProcess.class.getName(),
            home.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
