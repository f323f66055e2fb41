package dev.skillexchange.extract;

import dev.skillexchange.catalogue.City;
import dev.skillexchange.catalogue.Country;
import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Gazetteer;
import dev.skillexchange.catalogue.Region;
import dev.skillexchange.extract.PlaceIndex.Found;
import dev.skillexchange.extract.PlaceIndex.Meaning;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Place;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads places of work from location texts: "San Francisco, CA", "Remote (US)", "NYC or SF", "UK -
/// London".
///
/// Of several cities with one name, region and country beside it decide, then population. Only what
/// is written becomes a region; the country of a known city is always given.
final class PlaceReader {
  private final PlaceIndex index;

  PlaceReader(PlaceIndex index) {
    this.index = index;
  }

  /// What location texts say.
  ///
  /// @param scope countries and zones, as they may say where a remote worker lives
  record Places(List<Fact.Stated<Place>> places, List<Fact.Stated<String>> scope) {}

  /// A place on its way.
  private static final class Draft {
    Optional<City> city = Optional.empty();
    Optional<Gazetteer.Metro> metro = Optional.empty();
    Optional<Region> region = Optional.empty();
    Optional<Country> country = Optional.empty();
    List<Meaning> cities = List.of();
    int from;
    int end;

    Place place() {
      Optional<CountryCode> code =
          city.map(City::country)
              .or(() -> country.map(Country::code))
              .or(() -> region.map(Region::country))
              .or(() -> metro.map(Gazetteer.Metro::country));
      return new Place(
          city.map(City::id),
          city.map(City::name).or(() -> metro.map(Gazetteer.Metro::name)),
          region.map(Region::code),
          code);
    }
  }

  Places read(List<Tokens> locations, Optional<String> countryField) {
    List<Fact.Stated<Place>> places = new ArrayList<>();
    List<Fact.Stated<String>> scope = new ArrayList<>();
    for (int i = 0; i < locations.size(); i++) {
      Tokens tokens = locations.get(i);
      for (Draft draft : drafts(tokens, index.find(tokens))) {
        Span span = new Span(tokens.start(draft.from), tokens.end(draft.end - 1));
        add(places, draft.place(), Evidence.inLocation(i, span, "place.location"));
        if (draft.city.isEmpty() && draft.metro.isEmpty()) {
          draft
              .place()
              .country()
              .ifPresent(code -> addScope(scope, code.code(), span, locations.indexOf(tokens)));
        }
      }
      zones(tokens, i, scope);
    }
    if (places.isEmpty()) {
      countryField
          .flatMap(this::country)
          .ifPresent(place -> add(places, place, Evidence.inHint(0, "place.country-field")));
    }
    return new Places(places, scope);
  }

  private void zones(Tokens tokens, int location, List<Fact.Stated<String>> scope) {
    for (Found found : index.find(tokens)) {
      for (Meaning meaning : found.meanings()) {
        if (meaning instanceof Meaning.OfZone(Gazetteer.Zone zone)) {
          Span span = new Span(tokens.start(found.from()), tokens.end(found.end() - 1));
          addScope(scope, zone.id(), span, location);
        }
      }
    }
  }

  private static void addScope(
      List<Fact.Stated<String>> scope, String where, Span span, int location) {
    if (scope.stream().noneMatch(known -> known.value().equals(where))) {
      scope.add(new Fact.Stated<>(where, Evidence.inLocation(location, span, "scope.location")));
    }
  }

  private static void add(List<Fact.Stated<Place>> places, Place place, Evidence evidence) {
    if (places.stream().noneMatch(known -> known.value().equals(place))) {
      places.add(new Fact.Stated<>(place, evidence));
    }
  }

  private Optional<Place> country(String written) {
    Tokens tokens = index.tokens(written);
    for (Found found : index.find(tokens)) {
      Optional<Country> country = country(found.meanings());
      if (country.isPresent()) {
        return Optional.of(
            new Place(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(country.get().code())));
      }
    }
    return Optional.empty();
  }

  /// Puts names that belong together into one place: a city, then its region, then its country, or
  /// the country in front of its cities.
  private static List<Draft> drafts(Tokens tokens, List<Found> found) {
    List<Draft> drafts = new ArrayList<>();
    for (Found name : found) {
      Optional<Draft> last =
          drafts.isEmpty() || parted(tokens, drafts.getLast().end, name.from())
              ? Optional.empty()
              : Optional.of(drafts.getLast());
      if (last.isPresent() && joins(last.get(), name)) {
        continue;
      }
      opened(name).ifPresent(drafts::add);
    }
    drafts.forEach(PlaceReader::settle);
    return withoutCoveredCountries(drafts);
  }

  private static boolean parted(Tokens tokens, int left, int right) {
    String between = tokens.text().substring(tokens.end(left - 1), tokens.start(right));
    return between.indexOf(';') >= 0
        || between.indexOf('|') >= 0
        || between.indexOf('\n') >= 0
        || between.contains(" or ")
        || between.contains(" and ")
        || between.length() > 40;
  }

  /// Whether a name tells more of the place before it: its region, its country.
  private static boolean joins(Draft draft, Found name) {
    if (draft.country.isPresent() && draft.city.isEmpty() && draft.cities.isEmpty()) {
      return false;
    }
    if (draft.region.isEmpty() && draft.country.isEmpty() && !draft.cities.isEmpty()) {
      Optional<Region> region = regionOf(draft, name.meanings());
      if (region.isPresent()) {
        draft.region = region;
        draft.end = name.end();
        return true;
      }
    }
    if (draft.country.isEmpty()) {
      Optional<Country> country = country(name.meanings());
      if (country.isPresent() && mayLie(draft, country.get().code())) {
        draft.country = country;
        draft.end = name.end();
        return true;
      }
    }
    return false;
  }

  private static Optional<Region> regionOf(Draft draft, List<Meaning> meanings) {
    for (Meaning meaning : meanings) {
      if (meaning instanceof Meaning.OfRegion(Region region)) {
        for (Meaning city : draft.cities) {
          if (city instanceof Meaning.OfCity(City candidate)
              && candidate.country().equals(region.country())
              && candidate.region().filter(region.code()::equals).isPresent()) {
            return Optional.of(region);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayLie(Draft draft, CountryCode country) {
    if (draft.region.isPresent()) {
      return draft.region.get().country().equals(country);
    }
    if (draft.metro.isPresent()) {
      return draft.metro.get().country().equals(country);
    }
    return draft.cities.stream()
        .anyMatch(meaning ->
            meaning instanceof Meaning.OfCity(City city) && city.country().equals(country));
  }

  /// A place begun with a name: a city before a metro, a country, a region; a zone begins none.
  private static Optional<Draft> opened(Found name) {
    Draft draft = new Draft();
    draft.from = name.from();
    draft.end = name.end();
    draft.cities =
        name.meanings().stream().filter(meaning -> meaning instanceof Meaning.OfCity).toList();
    Optional<Country> country = country(name.meanings());
    if (!draft.cities.isEmpty() && country.isEmpty()) {
      return Optional.of(draft);
    }
    draft.cities = List.of();
    draft.country = country;
    for (Meaning meaning : name.meanings()) {
      if (draft.country.isEmpty() && meaning instanceof Meaning.OfMetro(Gazetteer.Metro metro)) {
        draft.metro = Optional.of(metro);
        return Optional.of(draft);
      }
      if (draft.country.isEmpty() && meaning instanceof Meaning.OfRegion(Region region)) {
        draft.region = Optional.of(region);
        return Optional.of(draft);
      }
    }
    return country.isPresent() ? Optional.of(draft) : Optional.empty();
  }

  private static Optional<Country> country(List<Meaning> meanings) {
    for (Meaning meaning : meanings) {
      if (meaning instanceof Meaning.OfCountry(Country country)) {
        return Optional.of(country);
      }
    }
    return Optional.empty();
  }

  /// Chooses among cities of one name.
  private static void settle(Draft draft) {
    for (Meaning meaning : draft.cities) {
      if (draft.city.isEmpty()
          && meaning instanceof Meaning.OfCity(City city)
          && fits(draft, city)) {
        draft.city = Optional.of(city);
      }
    }
  }

  private static boolean fits(Draft draft, City city) {
    return draft
            .region
            .map(region ->
                region.country().equals(city.country())
                    && city.region().filter(region.code()::equals).isPresent())
            .orElse(true)
        && draft.country.map(country -> country.code().equals(city.country())).orElse(true);
  }

  /// A country that only stands before or behind its cities is no place of its own.
  private static List<Draft> withoutCoveredCountries(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean countryOnly = draft.city.isEmpty() && draft.metro.isEmpty() && draft.region.isEmpty();
      boolean covered =
          countryOnly
              && drafts.stream()
                  .anyMatch(other ->
                      other != draft
                          && (other.city.isPresent() || other.region.isPresent())
                          && other.place().country().equals(draft.place().country()));
      if (!covered) {
        kept.add(draft);
      }
    }
    return kept;
  }
}
