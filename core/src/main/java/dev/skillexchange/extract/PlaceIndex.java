package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.City;
import dev.skillexchange.catalogue.Country;
import dev.skillexchange.catalogue.Gazetteer;
import dev.skillexchange.catalogue.PlacePhrase;
import dev.skillexchange.catalogue.Region;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Tokens;
import dev.skillexchange.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The names of places, compiled: finds them among the tokens of a short text.
///
/// A name of at most four letters in capitals ("SF", "UK", "CA") counts only in capitals; one
/// without a capital ("a nice office") only where the whole text has none.
final class PlaceIndex {
  private static final int SHORT = 4;
  private static final int CODE = 2;

  /// An area is named after its greatest city, or one of at least this share of its people.
  private static final double GREAT = 0.5;

  /// The codes that are no other words; all others of two letters need a place beside them.
  private static final Set<String> CERTAIN_CODES = Set.of("US", "UK", "EU");

  private final Lexicon lexicon;
  private final Phrases names;
  private final List<List<Name>> byNumber = new ArrayList<>();
  private final PhraseList words;

  /// The greatest city of each metropolitan area, with those that are not much smaller.
  private final Map<String, List<Centre>> centres = new HashMap<>();

  /// What a name may mean.
  sealed interface Meaning {
    record OfCity(City city) implements Meaning {}

    record OfRegion(Region region) implements Meaning {}

    record OfCountry(Country country) implements Meaning {}

    record OfMetro(Gazetteer.Metro metro) implements Meaning {}

    record OfZone(Gazetteer.Zone zone) implements Meaning {}
  }

  private record Name(String written, Meaning meaning) {}

  /// A city after which an area may be named.
  ///
  /// @param names the words of its name, and of the short forms in capitals
  private record Centre(City city, List<List<String>> names) {
    static Centre of(City city) {
      return new Centre(
          city,
          Stream.concat(
                  Stream.of(city.name()), city.aliases().stream().filter(PlaceIndex::isCapitals))
              .map(Words::of)
              .toList());
    }
  }

  /// A name in a text.
  ///
  /// @param from its first token
  /// @param end the token behind its last
  /// @param meanings what it may mean, cities by falling population
  /// @param certain whether it is no other word as well ("Mobile", "IT")
  record Found(int from, int end, List<Meaning> meanings, boolean certain) {

    Optional<Country> country() {
      for (Meaning meaning : meanings) {
        if (meaning instanceof Meaning.OfCountry(Country country)) {
          return Optional.of(country);
        }
      }
      return Optional.empty();
    }

    List<Region> regions() {
      List<Region> regions = new ArrayList<>();
      for (Meaning meaning : meanings) {
        if (meaning instanceof Meaning.OfRegion(Region region)) {
          regions.add(region);
        }
      }
      return regions;
    }

    List<City> cities() {
      List<City> cities = new ArrayList<>();
      for (Meaning meaning : meanings) {
        if (meaning instanceof Meaning.OfCity(City city)) {
          cities.add(city);
        }
      }
      return cities;
    }

    Optional<Gazetteer.Metro> metro() {
      for (Meaning meaning : meanings) {
        if (meaning instanceof Meaning.OfMetro(Gazetteer.Metro metro)) {
          return Optional.of(metro);
        }
      }
      return Optional.empty();
    }

    Optional<Gazetteer.Zone> zone() {
      for (Meaning meaning : meanings) {
        if (meaning instanceof Meaning.OfZone(Gazetteer.Zone zone)) {
          return Optional.of(zone);
        }
      }
      return Optional.empty();
    }
  }

  PlaceIndex(Catalogue catalogue, Lexicon lexicon) {
    this.lexicon = lexicon;
    names = new Phrases(lexicon, Tokens.Dots.SPLIT);
    Gazetteer gazetteer = catalogue.gazetteer();
    words = new PhraseList(lexicon, gazetteer.phrases(PlacePhrase.Use.WORD_NAME));
    for (Country country : gazetteer.countries().values()) {
      Meaning meaning = new Meaning.OfCountry(country);
      add(country.name(), meaning);
      country.aliases().forEach(alias -> add(alias, meaning));
      country.codes().forEach(code -> add(code, meaning));
    }
    for (Region region : gazetteer.regions()) {
      Meaning meaning = new Meaning.OfRegion(region);
      add(region.name(), meaning);
      region.aliases().forEach(alias -> add(alias, meaning));
      if (codesAreWritten(region)) {
        add(region.code(), meaning);
      }
    }
    gazetteer.cities().values().stream()
        .sorted(Comparator.comparingInt(City::population).reversed())
        .forEach(this::city);
    for (Gazetteer.Metro metro : gazetteer.metros()) {
      add(metro.name(), new Meaning.OfMetro(metro));
      metro.aliases().forEach(alias -> add(alias, new Meaning.OfMetro(metro)));
    }
    for (Gazetteer.Zone zone : gazetteer.zones()) {
      add(zone.name(), new Meaning.OfZone(zone));
      zone.aliases().forEach(alias -> add(alias, new Meaning.OfZone(zone)));
    }
  }

  private void city(City city) {
    Meaning meaning = new Meaning.OfCity(city);
    city.metro()
        .ifPresent(metro -> {
          List<Centre> known = centres.computeIfAbsent(metro, _ -> new ArrayList<>());
          if (known.isEmpty()
              || city.population() >= GREAT * known.getFirst().city().population()) {
            known.add(Centre.of(city));
          }
        });
    add(city.name(), meaning);
    city.aliases().forEach(alias -> add(alias, meaning));
  }

  private static boolean codesAreWritten(Region region) {
    return switch (region.country().code()) {
      case "US", "CA", "AU" -> true;
      default -> false;
    };
  }

  private void add(String name, Meaning meaning) {
    int number = names.get(name);
    if (number == Phrases.NONE) {
      number = byNumber.size();
      names.put(name, number);
      if (names.get(name) == Phrases.NONE) {
        return;
      }
      byNumber.add(new ArrayList<>());
    }
    byNumber.get(number).add(new Name(name, meaning));
  }

  /// The city after which a metropolitan area is named, where the text says its name ("Greater
  /// Boston", "San Francisco Bay Area").
  Optional<City> centre(Gazetteer.Metro metro, String written) {
    List<String> said = Words.of(written);
    return centres.getOrDefault(metro.id(), List.of()).stream()
        .filter(centre -> centre.names().stream().anyMatch(said::containsAll))
        .map(Centre::city)
        .findFirst();
  }

  /// A location text as tokens.
  Tokens tokens(String text) {
    return Tokens.of(text, lexicon, Tokens.Dots.SPLIT);
  }

  /// The names in some tokens, the longest at each place, in order.
  List<Found> find(Tokens tokens) {
    List<Found> found = new ArrayList<>();
    boolean capitals = hasCapital(tokens.text());
    int at = 0;
    while (at < tokens.count()) {
      int length = names.longest(tokens, at, Gap.LIST);
      int step = 1;
      for (int n = length; n > 0 && step == 1; n--) {
        List<Meaning> meanings = meanings(tokens, at, n, capitals);
        if (!meanings.isEmpty() && together(tokens, at, n) && !isWordHere(tokens, at, n, found)) {
          found.add(new Found(at, at + n, meanings, certain(tokens, at, n, meanings)));
          step = n;
        }
      }
      at += step;
    }
    return found;
  }

  /// A comma within a name parts it ("York, New"), a full stop does not ("St. Louis").
  private static boolean together(Tokens tokens, int at, int length) {
    for (int i = at + 1; i < at + length; i++) {
      String gap = tokens.text().substring(tokens.end(i - 1), tokens.start(i));
      if (gap.contains(",") || gap.contains("(") || gap.contains(" - ") || gap.contains("|")) {
        return false;
      }
    }
    return true;
  }

  /// "OR" and "IN" between words are no states; behind a comma or their city they are.
  private static boolean isWordHere(Tokens tokens, int at, int length, List<Found> before) {
    String written = length == 1 ? tokens.written(at) : "";
    if (!written.equals("OR") && !written.equals("IN")) {
      return false;
    }
    boolean last = at + 1 == tokens.count() || tokens.gap(at + 1).compareTo(Gap.LIST) >= 0;
    boolean behindPlace = !before.isEmpty() && before.getLast().end() == at;
    boolean comma = at > 0 && tokens.text().charAt(tokens.end(at - 1)) == ',';
    return !(last && (comma || behindPlace));
  }

  private boolean certain(Tokens tokens, int at, int length, List<Meaning> meanings) {
    if (words.at(tokens, at) == length) {
      return false;
    }
    int letters = tokens.end(at + length - 1) - tokens.start(at);
    return letters > CODE
        || CERTAIN_CODES.contains(tokens.written(at))
        || meanings.stream().anyMatch(meaning -> meaning instanceof Meaning.OfCity);
  }

  private List<Meaning> meanings(Tokens tokens, int at, int length, boolean capitals) {
    int number = names.value(tokens, at, length);
    if (number == Phrases.NONE) {
      return List.of();
    }
    String written = tokens.text().substring(tokens.start(at), tokens.end(at + length - 1));
    if (capitals && !hasCapital(written)) {
      return List.of();
    }
    List<Meaning> meanings = new ArrayList<>();
    for (Name name : byNumber.get(number)) {
      if (!inCapitalsOnly(name.written()) || isCapitals(written)) {
        meanings.add(name.meaning());
      }
    }
    return meanings;
  }

  private static boolean hasCapital(String text) {
    return text.chars().anyMatch(Character::isUpperCase);
  }

  private static boolean inCapitalsOnly(String name) {
    return name.length() <= SHORT && isCapitals(name);
  }

  private static boolean isCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase);
  }
}
