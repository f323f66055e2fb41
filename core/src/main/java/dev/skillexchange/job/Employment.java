package dev.skillexchange.job;

import java.util.Locale;
import java.util.Optional;

/// The kind of employment.
public enum Employment {
  FULL_TIME,
  PART_TIME,
  CONTRACT,
  TEMPORARY,
  INTERNSHIP;

  /// The id in queries and answers, such as `full_time`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Employment> of(String id) {
    for (Employment one : values()) {
      if (one.id().equals(id)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
