package dev.skillexchange.job;

import java.util.Locale;
import java.util.Optional;

/// How much a posting wants a skill, strongest first: asked for, welcome, or named as in use.
public enum Need {
  REQUIRED,
  PREFERRED,
  USED;

  /// The id in queries and answers, such as `required`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Need> of(String id) {
    for (Need one : values()) {
      if (one.id().equals(id)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
