package dev.skillexchange.match;

import java.util.Locale;

/// Why a part of a score is as it is.
///
/// @param about what the job asks for, in short: "Kafka or RabbitMQ"
/// @param text for people, in plain words
public record Reason(Verdict verdict, String about, String text) {

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

  static Reason met(String about, String text) {
    return new Reason(Verdict.MET, about, text);
  }

  static Reason partly(String about, String text) {
    return new Reason(Verdict.PARTLY, about, text);
  }

  static Reason missing(String about, String text) {
    return new Reason(Verdict.MISSING, about, text);
  }

  /// By how much of something there is.
  ///
  /// @param permille from 0 to 1,000
  static Reason of(int permille, String about, String text) {
    return permille >= HeldSkills.FULL
        ? met(about, text)
        : permille > 0 ? partly(about, text) : missing(about, text);
  }
}
