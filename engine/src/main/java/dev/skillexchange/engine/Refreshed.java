package dev.skillexchange.engine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Something made of a state of the index that may be a little behind it: the first asker waits for
/// it, all later ones get the last one made, while a newer one is made beside them.
///
/// So that a market that changes all the time does not have it made all the time, the next is begun
/// five seconds after the last was done at the earliest, and twenty times as long after as that
/// took.
final class Refreshed<T> {
  private static final Logger LOG = System.getLogger(Refreshed.class.getName());
  private static final long LEAST_PAUSE_NANOSECONDS = 5_000_000_000L;
  private static final int PAUSE_FACTOR = 20;

  private final Executor beside;
  private final LongSupplier clock;
  private final ReentrantLock first = new ReentrantLock();
  private final AtomicBoolean making = new AtomicBoolean();
  private volatile Optional<Made<T>> made = Optional.empty();

  /// @param state of what it was made
  /// @param next when the next may be begun, in nanoseconds of the clock
  private record Made<T>(T value, Object state, long next) {}

  /// @param beside runs what makes a newer one
  /// @param clock nanoseconds that only rise
  Refreshed(Executor beside, LongSupplier clock) {
    this.beside = beside;
    this.clock = clock;
  }

  /// In a thread of its own.
  ///
  /// @param name of the thread
  Refreshed(String name) {
    this(task -> Thread.ofPlatform().daemon().name(name).start(task), System::nanoTime);
  }

  /// The last one made.
  ///
  /// @param state of the index, told apart by `equals`
  /// @param make makes one of the state that is then
  T get(Supplier<?> state, Supplier<T> make) {
    Optional<Made<T>> known = made;
    if (known.isEmpty()) {
      return first(state, make);
    }
    boolean due = clock.getAsLong() - known.get().next >= 0;
    if (due && !known.get().state.equals(state.get()) && making.compareAndSet(false, true)) {
      renew(state, make);
    }
    return known.get().value;
  }

  private T first(Supplier<?> state, Supplier<T> make) {
    first.lock();
    try {
      Made<T> one = made.isPresent() ? made.get() : make(state, make);
      made = Optional.of(one);
      return one.value;
    } finally {
      first.unlock();
    }
  }

  private void renew(Supplier<?> state, Supplier<T> make) {
    beside.execute(() -> {
      try {
        made = Optional.of(make(state, make));
      } catch (RuntimeException e) {
        LOG.log(
            Level.DEBUG, "what was made of the index before is gone on with: {0}", e.toString());
      } finally {
        making.set(false);
      }
    });
  }

  /// The state is read first: what changes meanwhile makes the next one due.
  private Made<T> make(Supplier<?> state, Supplier<T> make) {
    Object now = state.get();
    long start = clock.getAsLong();
    T value = make.get();
    long end = clock.getAsLong();
    long pause = Math.max(LEAST_PAUSE_NANOSECONDS, PAUSE_FACTOR * (end - start));
    return new Made<>(value, now, end + pause);
  }
}
