package dev.skillexchange.job;

import java.util.Locale;
import java.util.Optional;

/// How well a natural language is to be known: the levels of the Common European Framework (CEFR)
/// where a posting names one, else the words that postings use, in rising order.
public enum LanguageLevel {
  A1,
  A2,
  BASIC,
  B1,
  CONVERSATIONAL,
  B2,
  BUSINESS,
  C1,
  FLUENT,
  C2,
  NATIVE;

  /// The id in queries and answers, such as `c1` or `fluent`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// How people write it: `C1`, `fluent`.
  public String words() {
    return switch (this) {
      case A1, A2, B1, B2, C1, C2 -> name();
      case BASIC, CONVERSATIONAL, BUSINESS, FLUENT, NATIVE -> id();
    };
  }

  public static Optional<LanguageLevel> of(String id) {
    for (LanguageLevel one : values()) {
      if (one.id().equals(id)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
