package dev.skillexchange.extract;

import dev.skillexchange.catalogue.City;
import dev.skillexchange.catalogue.Country;
import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Gazetteer;
import dev.skillexchange.catalogue.Region;
import dev.skillexchange.job.Place;
import dev.skillexchange.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A place on its way: names that were found beside each other and belong together.
final class PlaceDraft {
  /// Of cities with one name a smaller one is taken for its country's sake only from this share of
  /// the greatest on.
  private static final double COMPARABLE = 0.25;

  /// The cities that it may be, by falling population.
  List<City> cities = List.of();

  Optional<Gazetteer.Metro> metro = Optional.empty();
  Optional<Region> region = Optional.empty();
  Optional<Country> country = Optional.empty();

  /// The region that the name of the country may mean as well ("Georgia", "CA").
  Optional<Region> orRegion = Optional.empty();

  /// A region word that takes in one or two countries ("West Coast").
  Optional<Gazetteer.Zone> zone = Optional.empty();

  /// The name of a city that the gazetteer lacks.
  Optional<String> unlisted = Optional.empty();

  /// The city as the text writes it.
  String written = "";

  int from;
  int end;

  /// Whether its names are no other words as well.
  boolean certain;

  /// Takes the region for the country of the same name.
  void takeRegion() {
    country = Optional.empty();
    region = orRegion;
  }

  /// Whether it names a city or a metropolitan area.
  boolean isTown() {
    return !cities.isEmpty() || metro.isPresent() || unlisted.isPresent();
  }

  /// Whether it is a code of two letters and nothing more.
  boolean isCode() {
    return written.length() == 2 && !isTown();
  }

  /// Whether it names a country alone.
  boolean isCountry() {
    return country.isPresent() && !isTown() && region.isEmpty();
  }

  /// The countries that it may lie in, as far as it tells by itself.
  Optional<CountryCode> toldCountry() {
    return country
        .map(Country::code)
        .or(() -> region.map(Region::country))
        .or(() -> metro.map(Gazetteer.Metro::country))
        .or(() -> sameCountry() ? Optional.of(cities.getFirst().country()) : Optional.empty());
  }

  private boolean sameCountry() {
    return !cities.isEmpty()
        && cities.stream().allMatch(city -> city.country().equals(cities.getFirst().country()));
  }

  /// The city among those of one name: the greatest that its region and country allow, or, where
  /// they say nothing, one in a country of which the posting speaks anyway.
  Optional<City> city(Set<CountryCode> told) {
    List<City> fitting = cities.stream().filter(this::fits).toList();
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    City greatest = fitting.getFirst();
    if (region.isPresent() || country.isPresent() || told.contains(greatest.country())) {
      return Optional.of(greatest);
    }
    return fitting.stream()
        .filter(city -> told.contains(city.country()))
        .filter(city -> city.population() >= COMPARABLE * greatest.population())
        .findFirst()
        .or(() -> Optional.of(greatest));
  }

  boolean fits(City city) {
    return region.map(where -> lies(city, where)).orElse(true)
        && country.map(where -> where.code().equals(city.country())).orElse(true);
  }

  /// Whether a city may lie in a region: it does, or the gazetteer does not know its region.
  static boolean lies(City city, Region region) {
    return region.country().equals(city.country())
        && city.region().map(region.code()::equals).orElse(true);
  }

  /// The places that it stands for: one, or the countries of a region word.
  List<Place> places(Set<CountryCode> told) {
    if (zone.isPresent()) {
      return zone.get().countries().stream()
          .map(code ->
              new Place(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(code)))
          .toList();
    }
    return List.of(place(told));
  }

  private Place place(Set<CountryCode> told) {
    Optional<City> city = city(told);
    Optional<CountryCode> code =
        city.map(City::country)
            .or(() -> country.map(Country::code))
            .or(() -> region.map(Region::country))
            .or(() -> metro.map(Gazetteer.Metro::country));
    return new Place(
        city.map(City::id),
        city.map(this::nameOf).or(() -> metro.map(Gazetteer.Metro::name)).or(() -> unlisted),
        region.map(Region::code),
        city.flatMap(City::region),
        code);
  }

  /// The city's name as the text writes it, where that is a full name of it and no short form.
  private String nameOf(City city) {
    String folded = Words.folded(written);
    String name = Words.folded(city.name());
    boolean full = capitalised(written) && !folded.isEmpty() && folded.charAt(0) == name.charAt(0);
    return full && (folded.equals(name) || otherName(city, folded)) ? written : city.name();
  }

  /// Whether the text has a name of a city abroad in another language or an older one.
  private boolean otherName(City city, String folded) {
    return !city.country().code().equals("US")
        && written.indexOf(' ') < 0
        && written.length() > 3
        && city.aliases().stream().map(Words::folded).anyMatch(folded::equals);
  }

  private static boolean capitalised(String text) {
    return !text.isEmpty()
        && Character.isUpperCase(text.charAt(0))
        && text.chars().anyMatch(Character::isLowerCase);
  }
}
