package dev.skillexchange.store.postgres;

import dev.skillexchange.store.Market;
import dev.skillexchange.store.Store;
import dev.skillexchange.testkit.StoreContract;

final class PostgresStoreTest extends StoreContract {
  @Override
  protected Store open(Market market) {
    return ContractStores.open(market);
  }
}
