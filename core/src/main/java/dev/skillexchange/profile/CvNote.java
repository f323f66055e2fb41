package dev.skillexchange.profile;

/// Something about a reading that its person should look at.
///
/// @param count how many there are
public record CvNote(Kind kind, int count) {

  /// What may be amiss.
  public enum Kind {
    NO_NAME,
    NO_POSITIONS,
    NO_SKILLS,
    NO_EDUCATION,
    POSITIONS_WITHOUT_DATES,
    POSITIONS_WITHOUT_EMPLOYER,
    POSITIONS_WITHOUT_TITLE,
    OVERLAPPING_POSITIONS
  }
}
