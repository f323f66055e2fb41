package dev.skillexchange.profile;

import java.util.List;
import java.util.function.UnaryOperator;

/// A CV as it was read: its text, the profile that it tells with its marks in that text, and what
/// may be amiss.
///
/// @param notes in the order of weight
public record CvReading(String text, Profile profile, List<CvNote> notes) {
  public CvReading {
    notes = List.copyOf(notes);
  }

  /// The same reading with a profile that is made of its own.
  CvReading with(UnaryOperator<Profile> change) {
    return new CvReading(text, change.apply(profile), notes);
  }

  /// The words of the CV at a mark.
  public String quoted(Mark mark) {
    return text.substring(mark.start(), Math.min(mark.end(), text.length()));
  }
}
