package dev.skillexchange.cli;

import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Runs the commands once over a small sample market in a home of its own, which goes with it: the
/// JVM that is started with `-XX:AOTCacheOutput` records from it what later commands need.
@Command(name = "rehearse", hidden = true, description = "Run the commands once, for the JVM.")
final class RehearseCommand implements Callable<Integer> {
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("sample", "--postings", "1500"),
          List.of("guide", "back-end-engineer"),
          List.of("search", "java remote", "--format", "json"),
          List.of("match", "--skills", "java,postgresql,aws"),
          List.of("status"));

  @Override
  public Integer call() throws IOException {
    Path home = home();
    try {
      for (List<String> command : COMMANDS) {
        run(command, home);
      }
      return 0;
    } finally {
      forget(home);
    }
  }

  private static void run(List<String> command, Path home) {
    CommandLine line =
        Main.commands(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()));
    List<String> words = Stream.concat(command.stream(), Stream.of("--home", home + "")).toList();
    if (line.execute(words.toArray(String[]::new)) != 0) {
      throw new UserError("a rehearsal failed", command.getFirst(), "Run it by itself.");
    }
  }

  /// The database's own user must be able to enter it.
  private static Path home() throws IOException {
    return Files.createTempDirectory(
        "skillexchange-rehearsal",
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
  }

  private static void forget(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
