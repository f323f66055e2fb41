package dev.skillexchange.testkit;

import static dev.skillexchange.testkit.Adverts.day;
import static dev.skillexchange.testkit.Adverts.key;

import dev.skillexchange.extract.Deriver;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Sighting;
import dev.skillexchange.store.Market;
import dev.skillexchange.store.Store;
import dev.skillexchange.store.WriteCount;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;

/// Opens stores for tests and closes them, with a few short ways to write and to look.
abstract class StoreTrial {
  static final Deriver DERIVER = TextDeriver.first();
  static final PostingKey LOW = key("acme", "1");
  static final PostingKey MIDDLE = key("acme", "2");
  static final PostingKey HIGH = key("zebra", "3");

  private final List<Store> opened = new ArrayList<>();

  /// Opens a store that is empty and of its own; it is closed after the test.
  protected abstract Store open(Market market) throws Exception;

  final Store store() {
    try {
      Store store = open(Market.REAL);
      opened.add(store);
      return store;
    } catch (Exception e) {
      throw new AssertionError("no store", e);
    }
  }

  @AfterEach
  void closeStores() {
    opened.forEach(Store::close);
  }

  static WriteCount write(Store store, int day, Posting... postings) {
    return store.postings().write(day(day), List.of(postings), DERIVER);
  }

  static Sighting sighting(Store store, PostingKey key) {
    return store.postings().find(key).orElseThrow().sighting();
  }

  static JobId jobOf(Store store, PostingKey key) {
    return store.postings().find(key).orElseThrow().job();
  }

  static Set<JobId> changedSince(Store store, long number) {
    Set<JobId> changed = new HashSet<>();
    store.changes().after(number, Integer.MAX_VALUE).forEach(change -> changed.add(change.id()));
    return changed;
  }
}
