package dev.skillexchange.store;

import dev.skillexchange.job.JobId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A search that a person keeps, with what was known when they last looked.
///
/// @param id names it in links; never used again
/// @param name what the person calls it
/// @param link the query, as [dev.skillexchange.slice.JobQuery#toLink] writes it
/// @param visits how often its new jobs were looked at
/// @param before what was known at the visit before the last: what the last visit showed as new
/// @param last what was known at the last visit; what came since is new
public record SavedSearch(
    String id, String name, String link, Instant saved, int visits, Visit before, Visit last) {

  /// How many jobs of the day of the last reading are remembered. Where a search finds more of that
  /// day, those that come later on the same day can not be told from them, and do not count as new.
  public static final int MOST_REMEMBERED = 1_000;

  /// What was known at a visit.
  ///
  /// @param since jobs that are first seen on this day or later are new; empty where all are, since
  ///   nothing had been read yet
  /// @param known jobs of that day that are not new, at most [#MOST_REMEMBERED]
  public record Visit(Instant at, Optional<LocalDate> since, List<JobId> known) {
    public Visit {
      known = List.copyOf(known);
      if (known.size() > MOST_REMEMBERED) {
        throw new IllegalArgumentException(known.size() + " jobs to remember");
      }
    }
  }
}
