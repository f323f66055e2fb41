package dev.skillexchange.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// A signal to a PostgreSQL process. The JDK itself can send only TERM, on which a server waits for
/// its clients to leave, and KILL.
enum Signal {
  /// Ends all connections, writes a checkpoint, stops.
  INT,
  /// Stops at once; the next start recovers from the log.
  QUIT,
  KILL;

  void send(long pid) {
    ProcessBuilder kill =
        new ProcessBuilder(
            List.of("sh", "-c", "kill -s \"$1\" \"$2\"", "sh", name(), Long.toString(pid)));
    try {
      Command.run(kill, "");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run sh", e);
    }
  }
}
