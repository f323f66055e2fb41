package dev.skillexchange.engine.answer;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// The profile that a person keeps.
///
/// @param kept when it was last kept; empty where none is
/// @param profile it as the catalogue of today reads it
/// @param told what they tell besides, as links have it
/// @param resume it as JSON Resume
public record OwnProfileAnswer(
    Optional<Instant> kept,
    Optional<ProfileAnswer> profile,
    Map<String, String> told,
    String resume)
    implements Answer {

  /// Of somebody who keeps none.
  public static OwnProfileAnswer nothing() {
    return new OwnProfileAnswer(Optional.empty(), Optional.empty(), Map.of(), "");
  }
}
