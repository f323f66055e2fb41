package dev.skillexchange.store.postgres;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// A look at the database that is good for a moment: taken again once a step of this process ended
/// since, or after a tenth of a second, in which another process may have done one.
///
/// So a process always sees what it wrote, and hundreds of questions a second look ten times. Safe
/// for use by several threads, each of which may look where the moment is over.
final class Recent<T> {
  private static final long MOMENT_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(100);

  private final Connections connections;
  private final Connections.Work<T> look;
  private final LongSupplier clock;
  private volatile Optional<Seen<T>> seen = Optional.empty();

  /// @param step the last step of this process that had ended before the look
  /// @param at when the look began, in nanoseconds of the clock
  private record Seen<T>(T value, long step, long at) {}

  /// @param clock nanoseconds that only rise
  Recent(Connections connections, Connections.Work<T> look, LongSupplier clock) {
    this.connections = connections;
    this.look = look;
    this.clock = clock;
  }

  Recent(Connections connections, Connections.Work<T> look) {
    this(connections, look, System::nanoTime);
  }

  /// What is seen now, or was a moment ago.
  T get() {
    long step = connections.lastStep();
    long now = clock.getAsLong();
    Optional<Seen<T>> known = seen;
    if (known.isPresent()
        && known.get().step == step
        && now - known.get().at < MOMENT_NANOSECONDS) {
      return known.get().value;
    }
    T value = connections.read(look);
    seen = Optional.of(new Seen<>(value, step, now));
    return value;
  }
}
