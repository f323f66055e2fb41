package dev.skillexchange.slice;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.City;
import dev.skillexchange.catalogue.Country;
import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Gazetteer;
import dev.skillexchange.catalogue.PlacePhrase;
import dev.skillexchange.catalogue.Region;
import dev.skillexchange.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Places by what people write of them among other words: "london", "bay area", "austin tx",
/// "portland, oregon", "new south wales", "UK".
///
/// A name that is also another word ("reading", "mobile") is a place only behind a word such as
/// "in" or beside its region or country. Of places with one name a country goes before a city, and
/// the most populous city before others.
final class PlaceWords {
  private static final int LONGEST = 5;

  /// Short names of countries that are no other word in small letters.
  private static final Set<String> PLAIN_CODES = Set.of("uk", "usa", "uae");

  /// Short names that mean a country in capitals, or behind "in" or "remote".
  private static final Set<String> CAPITAL_CODES = Set.of("us");

  private final Gazetteer gazetteer;
  private final Map<String, List<City>> cities = new HashMap<>();
  private final Map<String, Country> countries = new HashMap<>();
  private final Map<String, List<Region>> regions = new HashMap<>();
  private final Map<String, Region> regionCodes = new HashMap<>();
  private final Map<String, Gazetteer.Metro> metros = new HashMap<>();
  private final Map<String, Gazetteer.Zone> zones = new HashMap<>();
  private final Set<String> otherWords = new HashSet<>();

  /// A place that some words name.
  ///
  /// @param length how many words
  /// @param name for people: "London, in the United Kingdom"
  record Found(int length, Slice slice, String name) {}

  PlaceWords(Catalogue catalogue) {
    this.gazetteer = catalogue.gazetteer();
    for (Country country : gazetteer.countries().values()) {
      countries.put(Words.folded(country.name()), country);
      country.aliases().forEach(alias -> countries.putIfAbsent(Words.folded(alias), country));
      country.codes().forEach(code -> countries.putIfAbsent(Words.folded(code), country));
    }
    for (Region region : gazetteer.regions()) {
      add(region.name(), region);
      region.aliases().stream()
          .filter(alias -> alias.length() > 3)
          .forEach(alias -> add(alias, region));
      regionCodes.put(code(region.country(), region.code()), region);
    }
    for (Gazetteer.Metro metro : gazetteer.metros()) {
      metros.putIfAbsent(Words.folded(metro.name()), metro);
      metro.aliases().forEach(alias -> metros.putIfAbsent(Words.folded(alias), metro));
    }
    gazetteer.zones().stream()
        .filter(zone ->
            zone.countries().size() > 1 && zone.countries().size() < gazetteer.countries().size())
        .forEach(this::add);
    gazetteer.cities().values().stream()
        .sorted(
            Comparator.comparingInt(City::population)
                .reversed()
                .thenComparing(city -> city.id().slug()))
        .forEach(this::add);
    gazetteer
        .phrases(PlacePhrase.Use.WORD_NAME)
        .forEach(name -> otherWords.add(Words.folded(name)));
  }

  private void add(String name, Region region) {
    regions.computeIfAbsent(Words.folded(name), _ -> new ArrayList<>()).add(region);
  }

  private void add(Gazetteer.Zone zone) {
    zones.putIfAbsent(Words.folded(zone.name()), zone);
    zone.aliases().forEach(alias -> zones.putIfAbsent(Words.folded(alias), zone));
  }

  private void add(City city) {
    Set<String> names = new HashSet<>(Set.of(Words.folded(city.name())));
    city.aliases().forEach(alias -> names.add(Words.folded(alias)));
    names.forEach(name -> cities.computeIfAbsent(name, _ -> new ArrayList<>()).add(city));
  }

  /// The place that the words from one on name, the longest name of one.
  ///
  /// @param behindIn whether a word such as "in" stands before it
  Optional<Found> at(List<QueryWord> words, int from, boolean behindIn) {
    for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
      List<QueryWord> some = words.subList(from, from + length);
      Optional<Found> found = named(some, behindIn);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Found> named(List<QueryWord> words, boolean behindIn) {
    for (int split = words.size() - 1; split > 0; split--) {
      Optional<Found> city = within(words, split);
      if (city.isPresent()) {
        return city;
      }
    }
    String name = QueryWord.text(words);
    boolean sure = behindIn || !otherWords.contains(name);
    boolean code = name.length() <= 3 && countries.containsKey(name) && !cities.containsKey(name);
    if (!sure || code && !isCode(words.getFirst(), behindIn)) {
      return Optional.empty();
    }
    return plain(name, words.size());
  }

  /// Whether a word is a short name of a country that is also another word.
  static boolean isShort(String word) {
    return CAPITAL_CODES.contains(word);
  }

  private static boolean isCode(QueryWord word, boolean behindIn) {
    return PLAIN_CODES.contains(word.word())
        || CAPITAL_CODES.contains(word.word()) && (word.capitals() || behindIn);
  }

  /// A city with its region or country behind it.
  private Optional<Found> within(List<QueryWord> words, int split) {
    String area = QueryWord.text(words.subList(split, words.size()));
    return cities.getOrDefault(QueryWord.text(words.subList(0, split)), List.of()).stream()
        .filter(city -> isIn(city, area))
        .findFirst()
        .map(city -> new Found(words.size(), Slice.city(city.id()), name(city)));
  }

  private boolean isIn(City city, String area) {
    Country country = countries.get(area);
    if (country != null && country.code().equals(city.country())) {
      return true;
    }
    return city.region()
        .map(region -> regionCodes.get(code(city.country(), region)))
        .filter(region ->
            Words.folded(region.code()).equals(area)
                || Words.folded(region.name()).equals(area)
                || region.aliases().stream().anyMatch(alias -> Words.folded(alias).equals(area)))
        .isPresent();
  }

  private Optional<Found> plain(String name, int length) {
    Country country = countries.get(name);
    List<Region> areas = regions.getOrDefault(name, List.of());
    List<City> towns = cities.getOrDefault(name, List.of());
    if (country != null && !areas.isEmpty()) {
      Region area = areas.getFirst();
      Slice either = new Slice.AnyOf(List.of(Slice.country(country.code()), slice(area)));
      return Optional.of(new Found(length, either, country.name() + ", or " + name(area)));
    }
    if (country != null) {
      return Optional.of(new Found(length, Slice.country(country.code()), country.name()));
    }
    if (!towns.isEmpty()) {
      City city = towns.getFirst();
      return Optional.of(new Found(length, Slice.city(city.id()), name(city)));
    }
    Gazetteer.Metro metro = metros.get(name);
    if (metro != null) {
      return Optional.of(new Found(length, slice(metro), metro.name()));
    }
    Gazetteer.Zone zone = zones.get(name);
    if (zone != null) {
      return Optional.of(new Found(length, slice(zone, name), zone.name()));
    }
    return areas.stream().findFirst().map(area -> new Found(length, slice(area), name(area)));
  }

  private static Slice slice(Region region) {
    return new Slice.Has(Dimension.REGION, code(region.country(), region.code()));
  }

  /// Jobs in a country of the zone, for those who live there, or that name it.
  private static Slice slice(Gazetteer.Zone zone, String name) {
    List<Slice> parts = new ArrayList<>();
    zone.countries().forEach(country -> parts.add(Slice.country(country)));
    parts.add(new Slice.Has(Dimension.LIVES, zone.id()));
    parts.add(new Slice.Phrase(Words.of(name)));
    return new Slice.AnyOf(parts);
  }

  private Slice slice(Gazetteer.Metro metro) {
    return new Slice.AnyOf(
        gazetteer.cities().values().stream()
            .filter(city -> city.metro().filter(metro.id()::equals).isPresent())
            .map(city -> Slice.city(city.id()))
            .toList());
  }

  /// With its region where the country has another city of the name.
  private String name(City city) {
    long namesakes =
        cities.getOrDefault(Words.folded(city.name()), List.of()).stream()
            .filter(other -> other.country().equals(city.country()))
            .count();
    String region =
        city.region()
            .filter(_ -> namesakes > 1)
            .map(code -> regionCodes.get(code(city.country(), code)))
            .map(area -> ", " + area.name())
            .orElse("");
    return city.name() + region + in(city.country());
  }

  private String name(Region region) {
    return region.name() + in(region.country());
  }

  private String in(CountryCode code) {
    String country = gazetteer.country(code).map(Country::name).orElse(code.code());
    boolean article =
        country.startsWith("United") || country.endsWith("s") || country.endsWith("Republic");
    return ", in " + (article ? "the " : "") + country;
  }

  private static String code(CountryCode country, String region) {
    return country.code() + "-" + region;
  }
}
