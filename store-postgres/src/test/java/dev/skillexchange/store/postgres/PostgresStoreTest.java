package dev.skillexchange.store.postgres;

import dev.skillexchange.store.Market;
import dev.skillexchange.store.Store;
import dev.skillexchange.testkit.StoreContract;
import java.util.concurrent.atomic.AtomicInteger;

final class PostgresStoreTest extends StoreContract {
  private static final AtomicInteger COUNT = new AtomicInteger();

  @Override
  protected Store open(Market market) {
    String schema = "contract_" + COUNT.incrementAndGet();
    PostgresStores.drop(TestDatabase.database(), schema);
    return PostgresStore.open(TestDatabase.database(), market, schema);
  }
}
