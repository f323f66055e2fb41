package dev.skillexchange.engine;

import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.store.Market;
import dev.skillexchange.store.MemoryStore;

/// A market in memory, for tests of other packages.
public final class TrialMarket {
  private TrialMarket() {}

  public static OpenMarket open() {
    return new OpenMarket(new MemoryStore(Market.REAL), new MemoryIndex());
  }
}
