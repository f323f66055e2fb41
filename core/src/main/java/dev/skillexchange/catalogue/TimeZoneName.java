package dev.skillexchange.catalogue;

import java.util.List;

/// A time zone as adverts name it.
///
/// @param utcMinutes its offset from UTC in minutes, without summer time
/// @param abbreviations further short forms, read only in capitals, as the name is
/// @param words long forms, read in any case
public record TimeZoneName(
    String name, int utcMinutes, List<String> abbreviations, List<String> words) {
  public TimeZoneName {
    abbreviations = List.copyOf(abbreviations);
    words = List.copyOf(words);
  }
}
