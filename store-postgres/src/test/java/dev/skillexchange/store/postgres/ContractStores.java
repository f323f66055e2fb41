package dev.skillexchange.store.postgres;

import dev.skillexchange.store.Market;
import dev.skillexchange.store.Store;
import java.util.concurrent.atomic.AtomicInteger;

/// Empty stores for the contracts, each in a schema of its own.
final class ContractStores {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private ContractStores() {}

  static Store open(Market market) {
    String schema = "contract_" + COUNT.incrementAndGet();
    PostgresStores.drop(TestDatabase.database(), schema);
    return PostgresStore.open(TestDatabase.database(), market, schema);
  }
}
