package dev.skillexchange.match;

import java.util.Locale;

/// A part of a score.
public enum Part {
  /// Skills that the job asks for.
  REQUIRED,
  /// Skills that are welcome, or named as in use.
  PREFERRED,
  /// The job's role against those that fit the person.
  ROLE,
  /// Level and years.
  LEVEL,
  /// Pay against the wish.
  PAY,
  /// Place and workplace against the wish.
  PLACE,
  /// Natural languages asked for.
  LANGUAGE,
  /// Certificates and licences asked for.
  CERTIFICATES;

  /// The id in answers, such as `required`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
