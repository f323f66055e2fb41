package dev.skillexchange.roadmap;

import java.util.Locale;

/// A part of the way: what one learns first, and what last.
public enum Stage {
  /// What others on the way build on, and languages.
  FOUNDATIONS,
  /// What many of the jobs name.
  CORE,
  /// What fewer of them name.
  SPECIALISE,
  /// What jobs for seniors name clearly oftener than jobs for juniors.
  ADVANCED;

  /// The id in answers, such as `foundations`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
