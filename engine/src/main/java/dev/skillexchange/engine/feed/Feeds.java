package dev.skillexchange.engine.feed;

import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.SearchOrder;
import dev.skillexchange.engine.Searches;
import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.FilterNames;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.JobSketch;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// Makes feeds of searches.
public final class Feeds {
  private final Knowledge knowledge;

  public Feeds(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// The feed of a search, newest jobs first.
  ///
  /// @param base the address of the site, without a slash at its end
  /// @param file the path of the feed, such as `/jobs.atom`
  /// @throws UserError where a filter is not understood
  public Feed feed(OpenMarket market, JobQuery query, String base, String file) {
    Searches searches = new Searches(knowledge);
    Searches.Listing found = searches.list(market, query, SearchOrder.NEWEST, Feed.JOBS);
    String store = market.store().identity().id();
    String link = found.asked().toLink();
    List<JobSketch> jobs = market.index().sketches(found.hits().ids());
    List<Feed.Entry> entries =
        searches.cards(market.index(), jobs, found.basis(), found.asked()).stream()
            .map(job -> Feed.entry(store, base, job))
            .toList();
    return new Feed(
        Feed.urn(store, "search " + link),
        title(found.asked(), found.basis()),
        base + "/jobs?" + link + "&order=newest",
        base + file + "?" + link,
        entries.stream()
            .map(Feed.Entry::updated)
            .max(Comparator.naturalOrder())
            .or(() -> found.basis().asOf().map(Feed::start))
            .orElse(Instant.EPOCH),
        entries);
  }

  /// "SkillExchange: “nurse”, Remote (sample)".
  private String title(JobQuery asked, Basis basis) {
    JobQuery said =
        asked.values(Parameter.STATE).equals(List.of("open")) ? asked.with(Parameter.STATE) : asked;
    List<String> names = new FilterNames(knowledge.labels()).all(said);
    return "SkillExchange: "
        + (names.isEmpty() ? "all open jobs" : String.join(", ", names))
        + (basis.sample() ? " (sample data)" : "");
  }
}
