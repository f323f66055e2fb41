package dev.skillexchange.job;

import java.time.LocalDate;
import java.util.Optional;

/// When a posting was seen: on which days first and last, and since when it is known to be gone.
///
/// @param closed the day of the first complete reading of its board, after `lastSeen`, that lacked
///   it
public record Sighting(LocalDate firstSeen, LocalDate lastSeen, Optional<LocalDate> closed) {
  public Sighting {
    if (lastSeen.isBefore(firstSeen)) {
      throw new IllegalArgumentException("seen from " + firstSeen + " to " + lastSeen);
    }
    if (closed.isPresent() && !closed.get().isAfter(lastSeen)) {
      throw new IllegalArgumentException("closed " + closed.get() + ", last seen " + lastSeen);
    }
  }

  public static Sighting on(LocalDate day) {
    return new Sighting(day, day, Optional.empty());
  }

  /// The sighting after a further look, which may be older than what is known.
  ///
  /// @param nextComplete the first complete reading of the board after `day`: where the look is the
  ///   last, that reading lacked the posting
  public Sighting seenOn(LocalDate day, Optional<LocalDate> nextComplete) {
    LocalDate first = day.isBefore(firstSeen) ? day : firstSeen;
    return day.isAfter(lastSeen)
        ? new Sighting(first, day, nextComplete)
        : new Sighting(first, lastSeen, closed);
  }

  /// Whether the posting was there from and until the same days as in another sighting, as far as
  /// is known.
  public boolean sameSpan(Sighting other) {
    return firstSeen.equals(other.firstSeen) && closed.equals(other.closed);
  }

  public boolean open() {
    return closed.isEmpty();
  }
}
