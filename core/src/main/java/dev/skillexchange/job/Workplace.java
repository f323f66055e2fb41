package dev.skillexchange.job;

import java.util.Locale;
import java.util.Optional;

/// Where the work is done.
public enum Workplace {
  ONSITE,
  HYBRID,
  REMOTE;

  /// The id in queries and answers, such as `onsite`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Workplace> of(String id) {
    for (Workplace one : values()) {
      if (one.id().equals(id)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
