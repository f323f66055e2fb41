package dev.skillexchange.catalogue;

import java.util.Locale;
import java.util.Optional;

/// What sort of thing a skill is; the first five are technologies.
public enum SkillKind {
  PROGRAMMING_LANGUAGE,
  FRAMEWORK,
  DATABASE,
  PLATFORM,
  TOOL,
  METHOD,
  FIELD,
  STANDARD,
  NATURAL_LANGUAGE,
  OTHER;

  public boolean isTechnology() {
    return compareTo(TOOL) <= 0;
  }

  /// The id in data files, queries and answers, such as `programming_language`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<SkillKind> of(String id) {
    for (SkillKind kind : values()) {
      if (kind.id().equals(id)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
