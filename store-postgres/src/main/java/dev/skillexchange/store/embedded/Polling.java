package dev.skillexchange.store.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Waiting for what tells nobody when it happens.
final class Polling {
  private static final Duration PAUSE = Duration.ofMillis(10);

  /// A question about the outside world.
  interface Condition {
    boolean holds() throws IOException;
  }

  private Polling() {}

  /// Asks until the answer is yes or the time is over.
  static boolean until(Duration limit, Condition condition) throws IOException {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return true;
  }
}
