package dev.skillexchange.slice;

import dev.skillexchange.job.Job;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// When a job was there, as a value to count by: `20410:20412:20431:20435`, the days since 1970 on
/// which it was published, first seen, last seen and found gone; the first and the last may be
/// empty.
///
/// @param published the earliest day that a posting of it gives as its own
/// @param gone the day of the reading by which no posting of it was left; empty while one is open
public record Spell(
    Optional<LocalDate> published, LocalDate first, LocalDate last, Optional<LocalDate> gone) {

  public static Spell of(Job job) {
    return new Spell(
        job.postings().stream()
            .flatMap(posting -> posting.published().stream())
            .min(Comparator.naturalOrder()),
        job.firstSeen(),
        job.lastSeen(),
        job.closed());
  }

  public static Spell parse(String text) {
    String[] parts = text.split(":", -1);
    return new Spell(
        day(parts[0]), day(parts[1]).orElseThrow(), day(parts[2]).orElseThrow(), day(parts[3]));
  }

  /// The first day on which it is known to have been there.
  public LocalDate opened() {
    return published.filter(day -> day.isBefore(first)).orElse(first);
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(Long.parseLong(text)));
  }

  @Override
  public String toString() {
    return text(published) + ":" + first.toEpochDay() + ":" + last.toEpochDay() + ":" + text(gone);
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(one -> Long.toString(one.toEpochDay())).orElse("");
  }
}
