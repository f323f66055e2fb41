package dev.skillexchange.profile;

/// Where in the text of a CV something stands.
///
/// @param start the first character, counted from 0 in UTF-16 units
/// @param end the first character behind it
public record Mark(int start, int end) {
  public Mark {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no place in a text: " + start + " to " + end);
    }
  }
}
