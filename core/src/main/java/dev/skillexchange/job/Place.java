package dev.skillexchange.job;

import dev.skillexchange.catalogue.CityId;
import dev.skillexchange.catalogue.CountryCode;
import java.util.Optional;

/// A place of work, as far as a posting tells it.
///
/// @param city the city of the gazetteer, where it is known there
/// @param cityName the city's name for people; present wherever a city is named
/// @param region code as written for the country's regions ("CA"), where the posting writes it
/// @param cityRegion code of the region that the city lies in, where the gazetteer has it
public record Place(
    Optional<CityId> city,
    Optional<String> cityName,
    Optional<String> region,
    Optional<String> cityRegion,
    Optional<CountryCode> country) {
  public Place {
    if (cityName.isEmpty() && region.isEmpty() && country.isEmpty()) {
      throw new IllegalArgumentException("a place needs a name");
    }
  }

  /// A place of which no more is known than is written.
  public Place(
      Optional<CityId> city,
      Optional<String> cityName,
      Optional<String> region,
      Optional<CountryCode> country) {
    this(city, cityName, region, Optional.empty(), country);
  }

  /// The region it lies in: what the posting writes, or else that of the city.
  public Optional<String> lyingIn() {
    return region.or(() -> cityRegion);
  }
}
