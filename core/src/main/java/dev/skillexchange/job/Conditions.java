package dev.skillexchange.job;

import java.util.List;

/// What a posting asks and grants beside experience, skills and pay.
///
/// @param education the least degree asked for, or a preferred one where none is asked for
/// @param onCall whether one has to be reachable outside of working hours
/// @param languages natural languages asked for, each once, in the order of the posting
/// @param timeZones time zones that one works in or overlaps with, each once, in the order of the
///   posting
public record Conditions(
    Fact<Education> education,
    Fact<Visa> visa,
    Fact<Clearance> clearance,
    Fact<Travel> travel,
    Fact<Boolean> onCall,
    List<LanguageMention> languages,
    List<Fact.Stated<WorkingZone>> timeZones) {
  private static final Conditions UNKNOWN =
      new Conditions(
          Fact.unknown(),
          Fact.unknown(),
          Fact.unknown(),
          Fact.unknown(),
          Fact.unknown(),
          List.of(),
          List.of());

  public Conditions {
    languages = List.copyOf(languages);
    timeZones = List.copyOf(timeZones);
  }

  /// Conditions of which nothing is said.
  public static Conditions unknown() {
    return UNKNOWN;
  }
}
