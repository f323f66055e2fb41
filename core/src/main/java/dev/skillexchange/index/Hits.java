package dev.skillexchange.index;

import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.JobId;
import java.util.List;

/// The jobs of a slice.
///
/// @param total how many there are in all
/// @param ids those asked for, in order
public record Hits(long total, List<JobId> ids) {

  /// How deep hits can be listed: what lies behind is found by a narrower slice, not by paging.
  public static final int DEEPEST = 10_000;

  public Hits {
    ids = List.copyOf(ids);
  }

  /// Checks what is asked of an index, before it looks.
  ///
  /// @throws UserError where the last hit asked for lies deeper than [#DEEPEST]
  public static void check(int from, int count) {
    if (from < 0 || count < 0) {
      throw new IllegalArgumentException(count + " hits from " + from);
    }
    if ((long) from + count > DEEPEST) {
      throw new UserError(
          "too deep a page of hits",
          "hits " + from + " to " + ((long) from + count),
          "Only the first 10,000 can be listed: narrow the search by a filter.");
    }
  }
}
