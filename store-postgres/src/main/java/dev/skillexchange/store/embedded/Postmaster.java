package dev.skillexchange.store.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// A running server: the first of its processes, our child.
record Postmaster(Process process, int port) {
  private static final Duration FAST_STOP = Duration.ofSeconds(30);
  private static final Duration IMMEDIATE_STOP = Duration.ofSeconds(5);

  long pid() {
    return process.pid();
  }

  CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  /// Waits until the server accepts connections, however long it recovers; stops it if it is to be
  /// closed meanwhile.
  ///
  /// @return false if it ended instead
  boolean awaitReady(Home home, Future<?> closing) throws IOException {
    while (!exitedWithin(Duration.ofMillis(5))) {
      if (closing.isDone()) {
        stop();
        return false;
      }
      Optional<PidFile> file = PidFile.read(home.data());
      if (file.isPresent() && file.get().pid() == pid() && file.get().ready()) {
        return true;
      }
    }
    return false;
  }

  /// Stops the server: ending all connections and writing a checkpoint; if that takes too long, at
  /// once.
  void stop() {
    stop(Signal.INT, FAST_STOP);
    stop(Signal.QUIT, IMMEDIATE_STOP);
    stop(Signal.KILL, IMMEDIATE_STOP);
  }

  private void stop(Signal signal, Duration limit) {
    if (process.isAlive()) {
      signal.send(pid());
      exitedWithin(limit);
    }
  }

  private boolean exitedWithin(Duration limit) {
    try {
      return process.waitFor(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the thread of the server was interrupted", e);
    }
  }
}
