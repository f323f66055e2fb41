package dev.skillexchange.job;

import java.util.Locale;
import java.util.Optional;

/// Whether an employer helps to get the right to work. That one must have it says neither.
public enum Visa {
  SPONSORS,
  NO_SPONSORSHIP;

  /// The id in queries and answers, such as `no_sponsorship`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Visa> of(String id) {
    for (Visa one : values()) {
      if (one.id().equals(id)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
