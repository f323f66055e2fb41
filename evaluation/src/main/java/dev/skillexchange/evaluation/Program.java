package dev.skillexchange.evaluation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The program under test, started by its launcher as a process of its own on one home.
final class Program {
  private static final long LONGEST_MINUTES = 10;

  private final Path root;
  private final Path home;
  private final int port;
  private final Map<String, String> settings;
  private final HttpClient client = HttpClient.newHttpClient();

  /// @param root the checkout
  Program(Path root, Path home, int port) {
    this(root, home, port, Map.of());
  }

  /// @param settings further settings by their names in the environment
  Program(Path root, Path home, int port, Map<String, String> settings) {
    this.root = root;
    this.home = home;
    this.port = port;
    this.settings = Map.copyOf(settings);
  }

  Process start(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of(root.resolve("skillexchange").toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SKILLEXCHANGE_HOME", home.toString());
    builder.environment().put("SKILLEXCHANGE_PORT", String.valueOf(port));
    builder.environment().putAll(settings);
    builder.redirectErrorStream(true);
    builder.redirectOutput(
        ProcessBuilder.Redirect.appendTo(home.resolveSibling("rounds.log").toFile()));
    return builder.start();
  }

  Process startImport(KillData.Reading reading) throws IOException {
    return start(
        "import", reading.file().toString(), "--observed", reading.day().toString(), "--complete");
  }

  /// Runs a command to its end.
  void run(Process process) throws InterruptedException {
    if (code(process) != 0) {
      throw new IllegalStateException("a command failed: see rounds.log");
    }
  }

  static int code(Process process) throws InterruptedException {
    if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("a command did not end");
    }
    return process.exitValue();
  }

  /// Asks a process to end and waits for that.
  static void stop(Process process) throws InterruptedException {
    process.destroy();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("the server did not stop");
    }
  }

  /// Kills a process and waits until it is gone. What was started by the launcher replaced it, so
  /// this is the Java process itself.
  static void kill(Process process) throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /// Kills the postmaster, if one runs; tells whether.
  boolean killDatabase() throws IOException, InterruptedException {
    Optional<ProcessHandle> postmaster = postmaster();
    postmaster.ifPresent(ProcessHandle::destroyForcibly);
    return postmaster.isPresent();
  }

  private Optional<ProcessHandle> postmaster() throws IOException {
    Path file = home.resolve("postgres").resolve("data").resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    return Files.readAllLines(file).stream()
        .findFirst()
        .map(String::strip)
        .filter(line -> line.matches("\\d+"))
        .map(Long::parseLong)
        .flatMap(ProcessHandle::of);
  }

  /// Waits until the server answers for its market and its index is current.
  void awaitCurrent(Process server) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/status")).build();
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(LONGEST_MINUTES);
    while (server.isAlive() && System.nanoTime() < deadline) {
      try {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 200 && answer.body().contains("\"behind\":0")) {
          return;
        }
      } catch (IOException e) {
        // not up yet
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new IllegalStateException("the server did not come up");
  }
}
