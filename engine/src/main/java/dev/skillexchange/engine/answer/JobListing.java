package dev.skillexchange.engine.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a job tells search engines besides its card and text, in codes.
///
/// @param published the day its source gives, else the day it was first seen
/// @param places where the work is
/// @param mayLiveIn codes of the countries where a remote worker may live, those of a zone one by
///   one
/// @param employment the id of the kind of employment, only where it is stated
public record JobListing(
    LocalDate published,
    List<Address> places,
    List<String> mayLiveIn,
    Optional<String> employment) {

  /// A place of work.
  ///
  /// @param country its ISO code
  public record Address(Optional<String> city, Optional<String> region, Optional<String> country) {}
}
