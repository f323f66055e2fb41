package dev.skillexchange.catalogue;

import java.util.Locale;
import java.util.Optional;

/// How much it takes to learn a skill well enough to be asked for it, in three rough classes.
public enum Effort {
  /// Days: a tool beside what one knows already.
  SMALL,
  /// Weeks: a framework, a database, a method.
  MEDIUM,
  /// Months: a language, a field.
  LARGE,
  /// What only work gives: a line of work or a trade ("back-end development", "banking"), which is
  /// no step of a roadmap.
  WORK;

  /// The id in data files and answers, such as `small`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Effort> of(String id) {
    for (Effort effort : values()) {
      if (effort.id().equals(id)) {
        return Optional.of(effort);
      }
    }
    return Optional.empty();
  }

  /// That of a skill of which nothing else is known.
  static Effort usual(SkillKind kind) {
    return switch (kind) {
      case TOOL -> SMALL;
      case FRAMEWORK, DATABASE, PLATFORM, METHOD, STANDARD, OTHER -> MEDIUM;
      case PROGRAMMING_LANGUAGE, FIELD, NATURAL_LANGUAGE -> LARGE;
    };
  }
}
