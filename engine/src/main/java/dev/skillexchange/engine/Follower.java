package dev.skillexchange.engine;

import dev.skillexchange.index.FollowingIndex;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.store.Change;
import dev.skillexchange.store.Store;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// Keeps an index current: takes the store's changes in order, from where the index stands.
///
/// Where the index belongs to another store or stands ahead of this one (a database that was
/// restored from an older copy), it is cleared and built again.
public final class Follower implements AutoCloseable {
  private static final Logger LOG = System.getLogger(Follower.class.getName());
  private static final int BATCH = 2_000;
  private static final long PAUSE_MILLISECONDS = 200;
  private static final long PAUSE_AFTER_FAILURE_MILLISECONDS = 2_000;

  /// How often in a row there was nothing to take before the index may settle: five seconds.
  private static final int QUIET = 25;

  private final Store store;
  private final FollowingIndex index;
  private final ReentrantLock following = new ReentrantLock();
  private final CountDownLatch closed = new CountDownLatch(1);
  private boolean running;

  Follower(Store store, FollowingIndex index) {
    this.store = store;
    this.index = index;
  }

  /// Follows from now on in a thread of its own, until it is closed.
  synchronized void start() {
    if (!running) {
      running = true;
      Thread.ofPlatform().daemon().name("follower").start(this::follow);
    }
  }

  private void follow() {
    long pause = 0;
    int quiet = 0;
    while (!closed(pause)) {
      try {
        quiet = take() ? 0 : Math.min(quiet + 1, QUIET);
        if (quiet == QUIET) {
          index.settle();
        }
        pause = PAUSE_MILLISECONDS;
      } catch (RuntimeException e) {
        if (closed.getCount() > 0) {
          LOG.log(
              Level.WARNING, "the index can not follow the store, trying again: {0}", e.toString());
        }
        pause = PAUSE_AFTER_FAILURE_MILLISECONDS;
      }
    }
  }

  private boolean closed(long milliseconds) {
    try {
      return closed.await(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /// Takes all changes that the store has now.
  public void catchUp() {
    take();
  }

  /// The same, and tells whether there were any.
  private boolean take() {
    following.lock();
    try {
      long position = start(store.changes().last());
      List<Change> changes = store.changes().after(position, BATCH);
      boolean some = !changes.isEmpty();
      while (!changes.isEmpty() && closed.getCount() > 0) {
        position = changes.getLast().version();
        index.apply(changes, at(position));
        changes = store.changes().after(position, BATCH);
      }
      return some;
    } finally {
      following.unlock();
    }
  }

  /// Drops the index and builds it from the store.
  public void rebuild() {
    following.lock();
    try {
      index.clear();
      catchUp();
    } finally {
      following.unlock();
    }
  }

  /// How many changes the index has yet to take, at the most.
  public long behind() {
    long last = store.changes().last();
    return index
        .position()
        .filter(this::ofThisStore)
        .map(position -> Math.max(0, last - position.change()))
        .orElse(last);
  }

  private long start(long last) {
    IndexPosition position = index.position().orElse(at(0));
    if (ofThisStore(position) && position.change() <= last) {
      return position.change();
    }
    LOG.log(Level.INFO, "the index belongs to another state of the store and is built again");
    index.clear();
    return 0;
  }

  private boolean ofThisStore(IndexPosition position) {
    return position.store().equals(store.identity().id());
  }

  private IndexPosition at(long change) {
    return new IndexPosition(store.identity().id(), change);
  }

  /// Ends the following; a batch that is being taken is finished first.
  @Override
  public void close() {
    closed.countDown();
    following.lock();
    try {
      LOG.log(Level.DEBUG, "the index no longer follows");
    } finally {
      following.unlock();
    }
  }
}
