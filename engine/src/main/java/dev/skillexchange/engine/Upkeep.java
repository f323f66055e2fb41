package dev.skillexchange.engine;

import dev.skillexchange.engine.answer.DeriveAnswer;
import dev.skillexchange.engine.answer.ReindexAnswer;

/// Work on what is stored: facts derived anew, the index built anew.
public final class Upkeep {
  private static final int BATCH = 1_000;

  private final Knowledge knowledge;

  public Upkeep(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// Derives the facts of all postings that were derived with another catalogue or other rules.
  public DeriveAnswer derive(OpenMarket market, Progress progress) {
    long began = System.nanoTime();
    long derived = 0;
    long total = market.totals().postings();
    long some = market.store().postings().derive(knowledge.deriver(), BATCH);
    while (some > 0) {
      derived += some;
      progress.at("deriving", derived, total);
      some = market.store().postings().derive(knowledge.deriver(), BATCH);
    }
    market.follower().catchUp();
    return new DeriveAnswer(derived, knowledge.deriver().edition(), seconds(began));
  }

  /// Drops the index and builds it from the store.
  public ReindexAnswer reindex(OpenMarket market, Progress progress) {
    long began = System.nanoTime();
    progress.at("indexing", 0, market.totals().jobs());
    market.follower().rebuild();
    return new ReindexAnswer(market.totals().jobs(), seconds(began));
  }

  private static double seconds(long began) {
    return Math.round((System.nanoTime() - began) / 1e7) / 100.0;
  }
}
