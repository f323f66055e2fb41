package dev.skillexchange.engine;

import dev.skillexchange.engine.answer.StatusAnswer;
import dev.skillexchange.store.Totals;

/// Answers how things stand.
public final class Statuses {
  private final Engine engine;

  public Statuses(Engine engine) {
    this.engine = engine;
  }

  public StatusAnswer status() {
    OpenMarket market = engine.market();
    Totals totals = market.totals();
    return new StatusAnswer(
        market.basis(),
        Version.CURRENT,
        engine.settings().home().toString(),
        engine.settings().database().map(Settings.ExternalDatabase::url).orElse("embedded"),
        totals.postings(),
        totals.openPostings(),
        totals.jobs(),
        totals.openJobs(),
        totals.employers(),
        totals.boards(),
        totals.firstReading(),
        market.follower().behind(),
        engine.knowledge().deriver().edition(),
        engine.activity().now().map(Activity.State::described));
  }
}
