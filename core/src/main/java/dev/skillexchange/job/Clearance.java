package dev.skillexchange.job;

import java.util.Locale;
import java.util.Optional;

/// How a posting wants a government's security clearance, strongest first.
public enum Clearance {
  /// Held, or to be obtained, as a condition of the work.
  REQUIRED,
  /// Welcome.
  PREFERRED,
  /// Mentioned and waived: "no clearance needed".
  NOT_NEEDED;

  /// The id in queries and answers, such as `not_needed`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Clearance> of(String id) {
    for (Clearance one : values()) {
      if (one.id().equals(id)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
