package dev.skillexchange.engine;

import dev.skillexchange.job.Hints;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Invented postings put into a market in memory, a day at a time.
public final class TrialPostings {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

  private final OpenMarket market;
  private final Knowledge knowledge;

  public TrialPostings(OpenMarket market, Knowledge knowledge) {
    this.market = market;
    this.knowledge = knowledge;
  }

  /// A day by its number; day 0 is the first of March 2026.
  public static LocalDate day(int number) {
    return FIRST.plusDays(number);
  }

  public static Posting html(String id, String title, String html, String... places) {
    return new Posting(
        PostingKey.parse("trial:umbra:" + id),
        "Umbra Works",
        title,
        new Posting.Body(html, Posting.Body.Format.HTML),
        List.of(places),
        Hints.none(),
        Optional.of("https://example.com/jobs/" + id),
        Optional.of(Instant.parse("2026-02-27T12:00:00Z")));
  }

  /// Reads the board on a day: what is not among the postings is gone.
  public void read(int day, Posting... postings) {
    market.store().postings().write(day(day), List.of(postings), knowledge.deriver());
    market.store().postings().complete(List.of(new Reading("trial", "umbra", day(day))));
    market.follower().catchUp();
  }
}
