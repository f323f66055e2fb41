package dev.skillexchange.extract;

/// What a cue speaks of: the rule that looks around it.
enum Topic {
  EDUCATION,
  VISA,
  CLEARANCE,
  EMPLOYMENT,
  /// The kind of employment by a word that says it in a title alone ("intern").
  EMPLOYMENT_TITLE,
  CERTIFICATION,
  TRAVEL,
  ON_CALL,
  LANGUAGE
}
