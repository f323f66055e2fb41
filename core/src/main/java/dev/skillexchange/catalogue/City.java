package dev.skillexchange.catalogue;

import java.util.List;
import java.util.Optional;

/// A city of the gazetteer.
///
/// @param region code of a region of the country, where the gazetteer has one
/// @param latitude degrees north, WGS 84
/// @param longitude degrees east, WGS 84
/// @param population thousands of people, about; decides between places of one name
/// @param metro id of the metropolitan area it belongs to
public record City(
    CityId id,
    String name,
    CountryCode country,
    Optional<String> region,
    double latitude,
    double longitude,
    int population,
    List<String> aliases,
    Optional<String> metro) {
  public City {
    aliases = List.copyOf(aliases);
  }
}
