package dev.skillexchange.engine;

import dev.skillexchange.sample.SampleMarket;
import dev.skillexchange.sample.SampleReading;
import java.time.LocalDate;
import java.util.List;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.store.Market;
import dev.skillexchange.store.MemoryStore;

/// A market in memory, for tests of other packages.
public final class TrialMarket {
  private TrialMarket() {}

  public static OpenMarket open() {
    return new OpenMarket(new MemoryStore(Market.REAL), new MemoryIndex());
  }

  /// A sample market of some hundred jobs.
  static OpenMarket sample(Knowledge knowledge) {
    OpenMarket market = new OpenMarket(new MemoryStore(Market.SAMPLE), new MemoryIndex());
    List<SampleReading> readings =
        SampleMarket.of(3, 700, LocalDate.of(2026, 5, 1)).readings();
    new SampleIntake(
            market.store().postings(), knowledge.deriver(), new ImportCount(Market.SAMPLE))
        .take(readings.subList(Math.max(0, readings.size() - 250), readings.size()), Progress.silent());
    market.follower().catchUp();
    return market;
  }
}
