package dev.skillexchange.match;

import java.util.Locale;

/// Why a part of a score is as it is.
///
/// @param text for people, in plain words
public record Reason(Verdict verdict, String text) {

  /// What a reason says of the person.
  public enum Verdict {
    MET,
    /// In part: a related skill, a level beside it.
    PARTLY,
    MISSING;

    /// The id in answers.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Reason met(String text) {
    return new Reason(Verdict.MET, text);
  }

  static Reason partly(String text) {
    return new Reason(Verdict.PARTLY, text);
  }

  static Reason missing(String text) {
    return new Reason(Verdict.MISSING, text);
  }

  /// By how much of something there is.
  ///
  /// @param permille from 0 to 1,000
  static Reason of(int permille, String text) {
    return permille >= HeldSkills.FULL ? met(text) : permille > 0 ? partly(text) : missing(text);
  }
}
