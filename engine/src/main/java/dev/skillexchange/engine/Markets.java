package dev.skillexchange.engine;

import dev.skillexchange.index.lucene.LuceneIndex;
import dev.skillexchange.store.Market;
import dev.skillexchange.store.postgres.Database;
import dev.skillexchange.store.postgres.PostgresStore;
import dev.skillexchange.store.postgres.PostgresStores;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// The markets of a home: the real one and the sample, each with a store and an index of its own,
/// opened when first needed.
final class Markets implements AutoCloseable {
  private static final long LOOK_AGAIN_NANOSECONDS = 1_000_000_000;

  private final Database database;
  private final Path indexes;
  private final boolean following;
  private final Map<Market, OpenMarket> open = new EnumMap<>(Market.class);
  private final ReentrantLock looking = new ReentrantLock();
  private volatile Market shown = Market.SAMPLE;
  private volatile long looked;

  /// @param indexes the folder of the indexes
  /// @param following whether the indexes follow by themselves from then on
  Markets(Database database, Path indexes, boolean following) {
    this.database = database;
    this.indexes = indexes;
    this.following = following;
  }

  /// The market that answers come from: the real one from the moment it holds a posting, for good.
  /// Others may fill it too where they share the database, so while it is empty it is looked for,
  /// but not for every question: that takes a connection. Of questions at once one looks, and the
  /// others wait for it only the first time.
  OpenMarket current() {
    if (shown == Market.SAMPLE && looked == 0) {
      looking.lock();
      look();
    } else if (shown == Market.SAMPLE && due() && looking.tryLock()) {
      look();
    }
    return of(shown);
  }

  private boolean due() {
    return looked == 0 || System.nanoTime() - looked > LOOK_AGAIN_NANOSECONDS;
  }

  private void look() {
    try {
      if (due()) {
        shown = PostgresStores.current(database).orElse(Market.SAMPLE);
        looked = System.nanoTime();
      }
    } finally {
      looking.unlock();
    }
  }

  synchronized OpenMarket of(Market market) {
    return open.computeIfAbsent(market, this::opened);
  }

  private OpenMarket opened(Market market) {
    PostgresStore store = PostgresStore.open(database, market);
    LuceneIndex index;
    try {
      index = LuceneIndex.open(indexes.resolve(market.id()), store.identity().id());
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
    OpenMarket opened = new OpenMarket(store, index);
    if (following) {
      opened.follower().start();
    }
    return opened;
  }

  /// Drops the sample market's store; its index is of no use any more and is cleared when it is
  /// opened next.
  synchronized void dropSample() {
    OpenMarket sample = open.remove(Market.SAMPLE);
    if (sample != null) {
      sample.close();
    }
    PostgresStores.drop(database, Market.SAMPLE);
  }

  @Override
  public synchronized void close() {
    open.values().forEach(OpenMarket::close);
    open.clear();
  }
}
