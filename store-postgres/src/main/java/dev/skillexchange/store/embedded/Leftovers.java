package dev.skillexchange.store.embedded;

import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Processes of PostgreSQL that still use the data folder although their owner, or their first
/// process, was killed. Since we own the home, none of them has a business there.
record Leftovers(Home home, Account account) {
  private static final Duration FAST_STOP = Duration.ofSeconds(20);
  private static final Duration IMMEDIATE_STOP = Duration.ofSeconds(5);

  /// Stops a server that outlived its owner. It is usually stopping already; being told twice does
  /// no harm.
  void stopServer() throws IOException {
    Optional<ProcessHandle> running = server();
    if (running.isEmpty()) {
      return;
    }
    ProcessHandle server = running.get();
    long pid = server.pid();
    if (!mentions(server, "config_file=" + home.configuration())) {
      throw UserError.of(
          home.data().toString(), "is in use by another server, process " + pid, "Stop it first.");
    }
    Signal.INT.send(pid);
    if (!Polling.until(FAST_STOP, () -> !worksHere(server))) {
      Signal.QUIT.send(pid);
      if (!Polling.until(IMMEDIATE_STOP, () -> !worksHere(server))) {
        throw UserError.of(
            home.data().toString(),
            "an earlier server, process " + pid + ", does not stop",
            "Stop it by `kill -KILL " + pid + "`.");
      }
    }
  }

  /// The number in the pid file, if it now belongs to a process that has nothing to do with the
  /// data. A server would take that process for its predecessor and not start.
  Optional<Long> stranger() throws IOException {
    Optional<PidFile> file = PidFile.read(home.data());
    return server().isPresent() ? Optional.empty() : file.map(PidFile::pid);
  }

  /// Sends a signal to every process that works in the data folder; to be used when its server is
  /// dead. It is done by a shell of the server's account, because root in a container may not see
  /// where the processes of others work.
  void signalOrphans(Signal signal) throws IOException {
    String script =
        """
        for process in /proc/[0-9]*; do
          if [ "$(readlink "$process/cwd" 2>/dev/null)" = "$1" ]; then
            kill -s "$2" "${process#/proc/}"
          fi
        done
        """;
    List<String> command = List.of("sh", "-c", script, "sh", home.data().toString(), signal.name());
    Command.run(account.program(home.folder(), command), "");
  }

  private Optional<ProcessHandle> server() throws IOException {
    return PidFile.read(home.data())
        .flatMap(file -> ProcessHandle.of(file.pid()))
        .filter(this::worksHere);
  }

  private boolean worksHere(ProcessHandle process) {
    return process.isAlive() && mentions(process, home.data().toString());
  }

  private static boolean mentions(ProcessHandle process, String word) {
    return process.info().arguments().stream()
        .flatMap(Arrays::stream)
        .anyMatch(argument -> argument.equals(word));
  }
}
