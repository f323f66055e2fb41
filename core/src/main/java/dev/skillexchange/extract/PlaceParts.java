package dev.skillexchange.extract;

import dev.skillexchange.catalogue.City;
import dev.skillexchange.catalogue.Gazetteer;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Facts;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/// Finds the later parts of a title that tell where the work is: "Shift Manager - Fairview Mall" in
/// Fairview Mall, "Store Manager - Calgary" in a shop whose town no location tells, "Account
/// Executive (East)" in New York.
final class PlaceParts {
  private static final String REMOTE = "remote";

  /// Words for kinds of places, under which one place may go by several names.
  private static final Set<String> FACILITIES =
      Set.of(
          "mall",
          "centre",
          "center",
          "shopping",
          "plaza",
          "square",
          "store",
          "shop",
          "outlet",
          "town",
          "market",
          "station",
          "airport",
          "campus",
          "clinic",
          "hospital",
          "branch");

  /// A part of North America.
  ///
  /// @param from degrees east
  private record Part(Set<String> names, double from, double to) {
    boolean holds(City city) {
      return city.longitude() >= from && city.longitude() <= to;
    }
  }

  /// They overlap, since nobody agrees where one ends.
  private static final List<Part> PARTS =
      List.of(
          new Part(Set.of("east", "eastern", "northeast", "southeast"), -92, -50),
          new Part(Set.of("central", "midwest"), -107, -80),
          new Part(Set.of("west", "western", "northwest", "southwest"), -170, -92));

  /// What may stand beside the name of such a part.
  private static final Set<String> BESIDE = Set.of("coast", "region", "territory", "us", "or");

  private static final Set<String> NORTH_AMERICA = Set.of("US", "CA");

  private final PlaceIndex places;
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  PlaceParts(PlaceIndex places, Gazetteer gazetteer, Lexicon lexicon) {
    this.places = places;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /// Drops the words of such parts.
  void drop(Tokens title, boolean[] dropped, List<String> locations, Facts facts) {
    Set<String> named = words(locations);
    List<City> cities = cities(facts);
    boolean[] towns = placeless(locations, facts) ? towns(title) : new boolean[title.count()];
    int from = 0;
    for (int end = 1; end <= title.count(); end++) {
      if (end == title.count() || parted(title, end)) {
        if (from > 0
            && (isNamed(title, from, end, named, i -> dropped[i] || towns[i])
                || isCompass(title, from, end, cities, dropped))) {
          for (int i = from; i < end; i++) {
            dropped[i] = true;
          }
        }
        from = end;
      }
    }
  }

  private Set<String> words(List<String> locations) {
    Set<String> named = new TreeSet<>();
    for (String location : locations) {
      Tokens words = Tokens.of(location, lexicon, Tokens.Dots.SPLIT);
      for (int i = 0; i < words.count(); i++) {
        named.add(TellingWords.folded(words, i));
      }
    }
    return named;
  }

  /// Whether all words of a part are given, kinds of places apart.
  private static boolean isNamed(
      Tokens title, int from, int end, Set<String> named, IntPredicate given) {
    int telling = 0;
    for (int i = from; i < end; i++) {
      String word = TellingWords.folded(title, i);
      boolean facility = FACILITIES.contains(word) && !named.isEmpty();
      if (!given.test(i) && !named.contains(word) && !facility) {
        return false;
      }
      telling += facility && !named.contains(word) ? 0 : 1;
    }
    return telling > 0;
  }

  /// Whether a part names the part of the continent in which all places of work lie.
  private static boolean isCompass(
      Tokens title, int from, int end, List<City> cities, boolean[] dropped) {
    List<Part> parts = new ArrayList<>();
    for (int i = from; i < end; i++) {
      String word = TellingWords.folded(title, i);
      Optional<Part> part = PARTS.stream().filter(one -> one.names().contains(word)).findFirst();
      part.ifPresent(parts::add);
      if (part.isEmpty() && !dropped[i] && !BESIDE.contains(word)) {
        return false;
      }
    }
    return !parts.isEmpty()
        && !cities.isEmpty()
        && cities.stream()
            .allMatch(city ->
                NORTH_AMERICA.contains(city.country().code())
                    && parts.stream().anyMatch(part -> part.holds(city)));
  }

  private List<City> cities(Facts facts) {
    return facts.places().stream()
        .filter(place -> place.evidence().field() != Evidence.Field.TITLE)
        .flatMap(place -> place.value().city().flatMap(gazetteer::city).stream())
        .toList();
  }

  /// Whether a posting has a location that is no place anyone knows, and names no place but in its
  /// title.
  private static boolean placeless(List<String> locations, Facts facts) {
    return !locations.isEmpty()
        && facts.remoteScope().isEmpty()
        && locations.stream().noneMatch(one -> one.toLowerCase(Locale.ROOT).contains(REMOTE))
        && facts.places().stream()
            .allMatch(place -> place.evidence().field() == Evidence.Field.TITLE);
  }

  private boolean[] towns(Tokens title) {
    boolean[] towns = new boolean[title.count()];
    for (PlaceIndex.Found found : places.find(title)) {
      for (int i = found.from(); i < found.end() && !found.cities().isEmpty(); i++) {
        towns[i] = true;
      }
    }
    return towns;
  }

  private static boolean parted(Tokens tokens, int token) {
    return tokens.gap(token).compareTo(Gap.LIST) >= 0
        || tokens.text().substring(tokens.end(token - 1), tokens.start(token)).contains(" - ");
  }
}
