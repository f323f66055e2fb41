package dev.skillexchange.store.postgres;

import dev.skillexchange.store.Market;
import dev.skillexchange.store.Store;
import dev.skillexchange.testkit.PeopleContract;

final class PostgresPeopleTest extends PeopleContract {
  @Override
  protected Store open(Market market) {
    return ContractStores.open(market);
  }
}
