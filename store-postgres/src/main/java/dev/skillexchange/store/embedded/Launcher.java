package dev.skillexchange.store.embedded;

import dev.skillexchange.fault.UserError;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;

/// Starts the server on a data folder, dealing with what an earlier one left behind.
///
/// @param closing is done when the server is no longer wanted
record Launcher(Home home, Account account, Binaries binaries, ServerLog log, Future<?> closing) {
  private static final int ATTEMPTS = 5;
  private static final Duration ORPHANS_LEAVE = Duration.ofSeconds(3);

  /// Below the ports that systems hand out to outgoing connections, so that the port of a server
  /// that is being started again is still free.
  private static final int LOWEST_PORT = 15_000;

  private static final int HIGHEST_PORT = 30_000;

  /// What came of an attempt.
  private sealed interface Attempt {
    record Ready(Postmaster server) implements Attempt {}

    record PortTaken(int port) implements Attempt {}

    /// Orphans of a killed server still use its shared memory.
    record MemoryInUse(String reason) implements Attempt {}

    record Failed(String reason) implements Attempt {}
  }

  /// Starts the server on a port that is free now.
  Postmaster launch() {
    Attempt attempt = attempt(freePort());
    for (int i = 1; i < ATTEMPTS && attempt instanceof Attempt.PortTaken; i++) {
      attempt = attempt(freePort());
    }
    return server(attempt);
  }

  /// Starts the server on this very port.
  Postmaster launch(int port) {
    return server(attempt(port));
  }

  private Postmaster server(Attempt attempt) {
    return switch (attempt) {
      case Attempt.Ready ready -> ready.server();
      case Attempt.PortTaken taken ->
          throw UserError.of(
              "127.0.0.1:" + taken.port(), "is taken by another program", "Stop that program.");
      case Attempt.MemoryInUse inUse -> throw failure(inUse.reason());
      case Attempt.Failed failed -> throw failure(failed.reason());
    };
  }

  private UserError failure(String reason) {
    return Failures.explain(home.data(), "postgres", reason);
  }

  /// Starts the server, giving orphans some time to leave and then making them.
  private Attempt attempt(int port) {
    try {
      new Leftovers(home, account).stopServer();
      Attempt attempt = retried(port);
      for (Signal signal : List.of(Signal.QUIT, Signal.KILL)) {
        if (attempt instanceof Attempt.MemoryInUse) {
          new Leftovers(home, account).signalOrphans(signal);
          attempt = retried(port);
        }
      }
      return attempt;
    } catch (IOException e) {
      throw Failures.explain(home.folder(), e);
    }
  }

  private Attempt retried(int port) throws IOException {
    AtomicReference<Attempt> last = new AtomicReference<>(once(port));
    Polling.until(
        ORPHANS_LEAVE,
        () -> {
          if (last.get() instanceof Attempt.MemoryInUse) {
            last.set(once(port));
          }
          return !(last.get() instanceof Attempt.MemoryInUse);
        });
    return last.get();
  }

  private Attempt once(int port) throws IOException {
    log.trim();
    long mark = log.end();
    Postmaster server = new Postmaster(command(port).start(), port);
    if (server.awaitReady(home, closing)) {
      return new Attempt.Ready(server);
    }
    String reason = log.failuresSince(mark);
    if (reason.contains("could not create any TCP/IP sockets")) {
      return new Attempt.PortTaken(port);
    }
    return reason.contains("pre-existing shared memory block")
        ? new Attempt.MemoryInUse(reason)
        : new Attempt.Failed(reason);
  }

  private ProcessBuilder command(int port) throws IOException {
    List<String> words =
        List.of(
            binaries.program("postgres"),
            "-D",
            home.data().toString(),
            "-p",
            Integer.toString(port),
            "-c",
            "config_file=" + home.configuration(),
            "-c",
            "hba_file=" + home.access(),
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories=");
    ProcessBuilder builder = account.program(home.folder(), words);
    builder
        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(home.log().toFile()));
    ignoreStranger(builder);
    return builder;
  }

  /// PostgreSQL takes any live process with the number in an old pid file for a server on its data,
  /// except the one that this variable (meant for `pg_ctl`) names. Deleting the file instead would
  /// also remove the guard against orphans.
  private void ignoreStranger(ProcessBuilder builder) throws IOException {
    new Leftovers(home, account)
        .stranger()
        .ifPresent(pid -> builder.environment().put("PG_GRANDPARENT_PID", Long.toString(pid)));
  }

  private static int freePort() {
    for (int i = 0; i < HIGHEST_PORT - LOWEST_PORT; i++) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST_PORT, HIGHEST_PORT);
      try (ServerSocket socket = new ServerSocket()) {
        socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
        return port;
      } catch (IOException _) {
        // taken: another one
      }
    }
    throw UserError.of(
        "127.0.0.1", "no free port was found", "Stop programs that listen on loopback.");
  }
}
