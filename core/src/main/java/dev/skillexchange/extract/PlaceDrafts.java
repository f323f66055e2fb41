package dev.skillexchange.extract;

import dev.skillexchange.catalogue.City;
import dev.skillexchange.catalogue.Country;
import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Gazetteer;
import dev.skillexchange.catalogue.Region;
import dev.skillexchange.extract.PlaceIndex.Found;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Puts names that stand beside each other into places: a city, then its region, then its country,
/// or the country in front of its cities.
final class PlaceDrafts {
  private static final int WIDEST = 40;

  private final PlaceIndex index;
  private final PlaceWords words;

  PlaceDrafts(PlaceIndex index, PlaceWords words) {
    this.index = index;
    this.words = words;
  }

  /// The places of a text in its order.
  ///
  /// @param fieldText whether the text says nothing but where, so that a city may be read that the
  ///   gazetteer lacks ("Smallville, KS")
  List<PlaceDraft> of(Tokens tokens, boolean fieldText) {
    List<Found> found = index.find(tokens);
    List<PlaceDraft> drafts = new ArrayList<>();
    int free = 0;
    for (Found name : found) {
      Optional<PlaceDraft> last =
          drafts.isEmpty() || parted(tokens, drafts.getLast().end, name.from())
              ? Optional.empty()
              : Optional.of(drafts.getLast());
      if (last.isPresent() && joins(tokens, last.get(), name)) {
        free = name.end();
        continue;
      }
      int behind = free;
      opened(tokens, name)
          .map(draft -> fieldText ? withUnlisted(tokens, draft, behind) : draft)
          .ifPresent(drafts::add);
      free = name.end();
    }
    codesOfCountries(drafts);
    return NestedPlaces.resolved(tokens, drafts, words);
  }

  /// Whether two names stand too far apart to be one place, or the second within brackets behind
  /// words of the workplace: "Paris, Remote (France)".
  private boolean parted(Tokens tokens, int left, int right) {
    int from = tokens.end(left - 1);
    int to = tokens.start(right);
    if (to - from > WIDEST) {
      return true;
    }
    for (int i = from; i < to; i++) {
      char c = tokens.text().charAt(i);
      if (c == ';' || c == '|' || c == '\n' || c == '+') {
        return true;
      }
    }
    for (int i = left; i < right; i++) {
      String word = tokens.written(i);
      if (word.equalsIgnoreCase("or") || word.equalsIgnoreCase("and") || word.equals("&")) {
        return true;
      }
      if (tokens.text().charAt(to - 1) == '(' && words.workplace(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a name tells more of the place before it: its region, its country, or itself again.
  private static boolean joins(Tokens tokens, PlaceDraft draft, Found name) {
    if (draft.isCountry() || draft.unlisted.isPresent() && draft.country.isPresent()) {
      return false;
    }
    if (draft.region.isEmpty() && draft.country.isEmpty() && !draft.cities.isEmpty()) {
      Optional<Region> region = regionOf(draft, name);
      if (region.isPresent()) {
        return joined(draft, name, () -> draft.region = region);
      }
      if (foreignRegion(tokens, draft, name)) {
        return joined(
            draft,
            name,
            () -> {
              draft.unlisted = Optional.of(draft.written);
              draft.cities = List.of();
              draft.region = Optional.of(name.regions().getFirst());
            });
      }
    }
    Optional<Country> country = name.country();
    if (draft.country.isEmpty() && country.isPresent() && mayLie(draft, country.get().code())) {
      return joined(draft, name, () -> draft.country = country);
    }
    return adjacent(tokens, draft, name)
        && name.cities().stream().anyMatch(draft.cities::contains)
        && joined(draft, name, () -> {});
  }

  private static boolean joined(PlaceDraft draft, Found name, Runnable change) {
    change.run();
    draft.end = name.end();
    draft.certain = true;
    return true;
  }

  private static Optional<Region> regionOf(PlaceDraft draft, Found name) {
    return name.regions().stream()
        .filter(region -> draft.cities.stream().anyMatch(city -> PlaceDraft.lies(city, region)))
        .findFirst();
  }

  /// "Burlington, MA" where the gazetteer has only the one in Vermont: a city that it lacks. Not a
  /// list of cities by short names ("SF, LA").
  private static boolean foreignRegion(Tokens tokens, PlaceDraft draft, Found name) {
    return !name.regions().isEmpty()
        && name.cities().isEmpty()
        && tokens.end(name.end() - 1) - tokens.start(name.from()) <= 3
        && tokens.written(name.from()).chars().allMatch(Character::isUpperCase)
        && adjacent(tokens, draft, name)
        && draft.written.length() > 3;
  }

  /// Whether a name stands right behind a draft, but for a comma.
  private static boolean adjacent(Tokens tokens, PlaceDraft draft, Found name) {
    int gap = tokens.start(name.from()) - tokens.end(draft.end - 1);
    return name.from() == draft.end
        && gap <= 2
        && tokens.text().charAt(tokens.end(draft.end - 1)) == ',';
  }

  private static boolean mayLie(PlaceDraft draft, CountryCode country) {
    if (draft.region.isPresent()) {
      return draft.region.get().country().equals(country);
    }
    if (draft.metro.isPresent()) {
      return draft.metro.get().country().equals(country);
    }
    return draft.cities.stream().anyMatch(city -> city.country().equals(country));
  }

  /// A place begun with a name: a city before a country, a metro, a region, a zone of one or two
  /// countries. A country that is a city as well (Singapore) is that city.
  private Optional<PlaceDraft> opened(Tokens tokens, Found name) {
    PlaceDraft draft = new PlaceDraft();
    draft.from = name.from();
    draft.end = name.end();
    draft.certain = name.certain();
    draft.written = tokens.text().substring(tokens.start(name.from()), tokens.end(name.end() - 1));
    Optional<Country> country = name.country();
    List<City> cities = name.cities();
    if (!cities.isEmpty() && (country.isEmpty() || cityState(cities.getFirst(), country.get()))) {
      draft.cities = cities;
      return Optional.of(draft);
    }
    if (country.isPresent()) {
      draft.country = country;
      draft.orRegion = name.regions().stream().findFirst();
      return Optional.of(draft);
    }
    Optional<City> centre = name.metro().flatMap(metro -> index.centre(metro, draft.written));
    if (centre.isPresent()) {
      draft.cities = List.of(centre.get());
      return Optional.of(draft);
    }
    draft.metro = name.metro();
    if (draft.metro.isEmpty()) {
      draft.region = name.regions().stream().findFirst();
    }
    if (draft.metro.isEmpty() && draft.region.isEmpty()) {
      draft.zone = name.zone().filter(PlaceDrafts::small);
    }
    return draft.metro.isPresent() || draft.region.isPresent() || draft.zone.isPresent()
        ? Optional.of(draft)
        : Optional.empty();
  }

  private static boolean small(Gazetteer.Zone zone) {
    return zone.countries().size() <= 2 && !zone.id().equals("north-america");
  }

  private static boolean cityState(City city, Country country) {
    return city.country().equals(country.code()) && city.name().equals(country.name());
  }

  /// A code that may be a region or a country is the region ("CA"), unless the text names countries
  /// beside it ("US, CA, UK").
  private static void codesOfCountries(List<PlaceDraft> drafts) {
    boolean countries =
        drafts.stream()
            .anyMatch(draft -> draft.isCountry() && (draft.certain || draft.orRegion.isEmpty()));
    for (PlaceDraft draft : drafts) {
      if (!countries
          && draft.isCountry()
          && draft.orRegion.isPresent()
          && draft.written.length() == 2
          && !draft.written.equals("DE")) {
        draft.takeRegion();
      }
    }
  }

  private PlaceDraft withUnlisted(Tokens tokens, PlaceDraft draft, int free) {
    if (!draft.isTown() && draft.zone.isEmpty()) {
      OptionalInt from = UnlistedCity.before(tokens, draft.from, free, words);
      if (from.isPresent()) {
        int start = tokens.start(from.getAsInt());
        draft.unlisted = Optional.of(tokens.text().substring(start, tokens.end(draft.from - 1)));
        draft.from = from.getAsInt();
        draft.certain = true;
      }
    }
    return draft;
  }
}
