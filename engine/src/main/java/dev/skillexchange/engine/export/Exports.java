package dev.skillexchange.engine.export;

import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.SearchOrder;
import dev.skillexchange.engine.Searches;
import dev.skillexchange.engine.answer.ExportAnswer;
import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.index.Hits;
import dev.skillexchange.job.JobId;
import dev.skillexchange.slice.JobQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Answers a search with all of its jobs, as deep as hits reach: which these are is of one state of
/// the index, and they are read a part at a time, so that an export of any size takes little room.
public final class Exports {
  private static final int READ_AT_ONCE = 200;

  private final Knowledge knowledge;

  public Exports(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// An export that is found and checked, but not yet read.
  public record Export(OpenMarket market, Searches.Listing listing, Searches searches) {
    /// How many jobs the search has in all.
    public long total() {
      return listing.hits().total();
    }

    /// How many jobs it holds.
    public int size() {
      return listing.hits().ids().size();
    }

    /// Hands on the jobs, in their order; those that went meanwhile are left out.
    public void each(Consumer<JobCard> sink) {
      List<JobId> ids = listing.hits().ids();
      for (int from = 0; from < ids.size(); from += READ_AT_ONCE) {
        List<JobId> part = ids.subList(from, Math.min(ids.size(), from + READ_AT_ONCE));
        searches
            .cards(market.index(), market.index().sketches(part), listing.basis(), listing.asked())
            .forEach(sink);
      }
    }
  }

  /// Finds the jobs of an export.
  ///
  /// @param count how many at most, up to [Hits#DEEPEST]
  /// @throws UserError where a filter is not understood
  public Export export(OpenMarket market, JobQuery query, SearchOrder order, int count) {
    if (count < 1 || count > Hits.DEEPEST) {
      throw new UserError("no such number of jobs", String.valueOf(count), "Ask for 1 to 10,000.");
    }
    Searches searches = new Searches(knowledge);
    return new Export(market, searches.list(market, query, order, count), searches);
  }

  /// An export in one piece.
  public ExportAnswer answer(OpenMarket market, JobQuery query, SearchOrder order, int count) {
    Export export = export(market, query, order, count);
    List<JobCard> jobs = new ArrayList<>();
    export.each(jobs::add);
    return new ExportAnswer(
        export.listing().basis(), export.listing().asked().toLink(), export.total(), jobs);
  }
}
