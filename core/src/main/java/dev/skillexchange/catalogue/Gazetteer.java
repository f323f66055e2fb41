package dev.skillexchange.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The places of the catalogue.
public record Gazetteer(
    Map<CountryCode, Country> countries,
    List<Region> regions,
    Map<CityId, City> cities,
    List<Metro> metros,
    List<Zone> zones,
    List<PlacePhrase> phrases) {

  /// A metropolitan area ("San Francisco Bay Area") and its centre, WGS 84 degrees.
  public record Metro(
      String id,
      String name,
      CountryCode country,
      List<String> aliases,
      double latitude,
      double longitude) {
    public Metro {
      aliases = List.copyOf(aliases);
    }
  }

  /// A region word of adverts ("EMEA", "Worldwide") and the countries it takes in.
  public record Zone(String id, String name, List<String> aliases, List<CountryCode> countries) {
    public Zone {
      aliases = List.copyOf(aliases);
      countries = List.copyOf(countries);
    }
  }

  /// The phrases of one use, in the order of the file.
  public List<String> phrases(PlacePhrase.Use use) {
    return phrases.stream().filter(phrase -> phrase.use() == use).map(PlacePhrase::words).toList();
  }

  public Optional<Country> country(CountryCode code) {
    return Optional.ofNullable(countries.get(code));
  }

  public Optional<City> city(CityId id) {
    return Optional.ofNullable(cities.get(id));
  }
}
