package dev.skillexchange.testkit;

import dev.skillexchange.store.Market;
import dev.skillexchange.store.MemoryStore;
import dev.skillexchange.store.Store;

final class MemoryShortLinkTest extends ShortLinkContract {
  @Override
  protected Store open(Market market) {
    return new MemoryStore(market);
  }
}
