package dev.skillexchange.profile;

import java.util.List;

/// A CV as it was read: its text, the profile that it tells with its marks in that text, and what
/// may be amiss.
///
/// @param notes in the order of weight
public record CvReading(String text, Profile profile, List<CvNote> notes) {
  public CvReading {
    notes = List.copyOf(notes);
  }

  /// The words of the CV at a mark.
  public String quoted(Mark mark) {
    return text.substring(mark.start(), Math.min(mark.end(), text.length()));
  }
}
