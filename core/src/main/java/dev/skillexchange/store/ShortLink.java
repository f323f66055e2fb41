package dev.skillexchange.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A short name of a page of this site.
///
/// @param code letters and digits that nobody guesses
/// @param target the page: a path of this site, with its query
/// @param until the last day on which it leads there; empty for good
/// @param visits how often it was followed; nothing is known of who did
public record ShortLink(
    String code, String target, Instant made, Optional<LocalDate> until, long visits) {

  /// Whether it leads nowhere any more.
  public boolean expired(LocalDate today) {
    return until.filter(today::isAfter).isPresent();
  }
}
