package dev.skillexchange.practice;

import java.util.Locale;
import java.util.Optional;

/// How well a question was answered, as the person says.
public enum Rating {
  /// Most of it was missing.
  AGAIN,
  /// About half of it came, or with much effort.
  HARD,
  /// Most of it came.
  GOOD,
  /// All of it came at once.
  EASY;

  private static final double HALF = 0.5;
  private static final double MOST = 0.75;

  /// The grade of FSRS, from 1 to 4.
  public int grade() {
    return ordinal() + 1;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The rating of a grade from 1 to 4.
  public static Rating ofGrade(int grade) {
    return values()[grade - 1];
  }

  public static Optional<Rating> of(String id) {
    for (Rating rating : values()) {
      if (rating.id().equals(id)) {
        return Optional.of(rating);
      }
    }
    return Optional.empty();
  }

  /// The rating that follows from the points of a checklist that an answer covered: below half of
  /// them again, below three quarters hard, else good. That it was easy only the person can say.
  public static Rating ofPoints(int covered, int points) {
    if (covered < HALF * points) {
      return AGAIN;
    }
    return covered < MOST * points ? HARD : GOOD;
  }
}
