package dev.skillexchange.engine;

import dev.skillexchange.engine.answer.SampleAnswer;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.sample.SampleMarket;
import dev.skillexchange.sample.SampleReading;
import dev.skillexchange.store.Market;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Fills the sample market, by the same way in as every import.
public final class SampleMaker {
  /// How many postings a first look gets.
  public static final int FIRST_LOOK = 22_000;

  public static final long SEED = 1;

  private static final int LEAST = 100;
  private static final int MOST = 5_000_000;

  private final Engine engine;

  public SampleMaker(Engine engine) {
    this.engine = engine;
  }

  /// Makes a sample market, in place of one that is there with other numbers.
  ///
  /// @param postings how many, from 100 to 5,000,000
  public SampleAnswer make(int postings, long seed, Progress progress) {
    if (postings < LEAST || postings > MOST) {
      throw new UserError(
          "no such size of a sample market",
          String.valueOf(postings),
          "Ask for %,d to %,d postings.".formatted(LEAST, MOST));
    }
    Path home = engine.settings().home();
    Optional<SampleLoad> noted = SampleLoad.noted(home);
    boolean same =
        noted.filter(load -> load.postings() == postings && load.seed() == seed).isPresent();
    if (!same) {
      if (noted.isPresent() || engine.market(Market.SAMPLE).totals().postings() > 0) {
        engine.dropSample();
      }
      new SampleLoad(postings, seed, LocalDate.now(ZoneOffset.UTC), false).note(home);
    }
    return fill(SampleLoad.noted(home).orElseThrow(), progress);
  }

  /// Makes the sample of a first look where the home holds no posting, or goes on with one that was
  /// broken off. Does nothing where there is a real market or a whole sample.
  public void makeIfNeeded(Progress progress) {
    if (engine.market().market() == Market.REAL) {
      return;
    }
    Optional<SampleLoad> noted = SampleLoad.noted(engine.settings().home());
    boolean there =
        noted.filter(SampleLoad::complete).isPresent() && engine.market().totals().postings() > 0;
    if (!there) {
      int postings = noted.map(SampleLoad::postings).orElse(FIRST_LOOK);
      make(postings, noted.map(SampleLoad::seed).orElse(SEED), progress);
    }
  }

  private SampleAnswer fill(SampleLoad load, Progress progress) {
    long began = System.nanoTime();
    OpenMarket market = engine.market(Market.SAMPLE);
    List<SampleReading> readings =
        SampleMarket.of(load.seed(), load.postings(), load.asOf()).readings();
    ImportCount count = new ImportCount(Market.SAMPLE);
    new SampleIntake(market.store().postings(), engine.knowledge().deriver(), count)
        .take(readings, progress);
    progress.at("indexing the sample market", readings.size(), readings.size());
    market.follower().catchUp();
    load.done().note(engine.settings().home());
    return new SampleAnswer(
        load.seed(),
        market.totals().postings(),
        market.totals().jobs(),
        Math.round((System.nanoTime() - began) / 1e7) / 100.0);
  }
}
