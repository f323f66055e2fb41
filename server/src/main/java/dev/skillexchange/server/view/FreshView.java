package dev.skillexchange.server.view;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.SavedAnswer.SavedRow;
import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.engine.answer.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The page of what is new in a saved search.
///
/// @param found how many jobs are new, in words; empty where none is
/// @param since the day of the visit before
/// @param next empty on the last page
public record FreshView(
    Frame frame,
    SavedView.Search search,
    String found,
    String since,
    List<JobRow> jobs,
    String next) {

  public static FreshView of(
      SavedRow row,
      Instant before,
      SearchAnswer fresh,
      int page,
      Optional<PublicAddress> site,
      Engine engine) {
    int end = fresh.from() + page;
    return new FreshView(
        Frame.of(
            row.name(),
            "/saved",
            fresh.basis(),
            PageHead.About.site("", "/saved", false),
            site,
            engine),
        SavedView.search(row),
        fresh.total() == 0 ? "" : Wording.count(fresh.total(), "job"),
        SavedView.day(before),
        fresh.jobs().stream().map(JobRow::of).toList(),
        end < fresh.total() ? "/saved/" + row.id() + "?from=" + end : "");
  }
}
