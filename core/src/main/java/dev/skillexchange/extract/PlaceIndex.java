package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.City;
import dev.skillexchange.catalogue.Country;
import dev.skillexchange.catalogue.Gazetteer;
import dev.skillexchange.catalogue.Region;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The names of places, compiled: finds them among the tokens of a location text.
///
/// A name of at most four letters in capitals ("SF", "UK", "CA") counts only in capitals; one
/// without a capital ("a nice office") only where the whole text has none.
final class PlaceIndex {
  private static final int SHORT = 4;

  private final Lexicon lexicon;
  private final Phrases names;
  private final List<List<Name>> byNumber = new ArrayList<>();

  /// What a name may mean.
  sealed interface Meaning {
    record OfCity(City city) implements Meaning {}

    record OfRegion(Region region) implements Meaning {}

    record OfCountry(Country country) implements Meaning {}

    record OfMetro(Gazetteer.Metro metro) implements Meaning {}

    record OfZone(Gazetteer.Zone zone) implements Meaning {}
  }

  private record Name(String written, Meaning meaning) {}

  /// A name in a text.
  ///
  /// @param from its first token
  /// @param end the token behind its last
  /// @param meanings what it may mean, cities by falling population
  record Found(int from, int end, List<Meaning> meanings) {}

  PlaceIndex(Catalogue catalogue, Lexicon lexicon) {
    this.lexicon = lexicon;
    names = new Phrases(lexicon, Tokens.Dots.SPLIT);
    Gazetteer gazetteer = catalogue.gazetteer();
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

  /// A location text as tokens.
  Tokens tokens(String text) {
    return Tokens.of(text, lexicon, Tokens.Dots.SPLIT);
  }

  /// The names in some tokens, the longest at each place, in order.
  List<Found> find(Tokens tokens) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.count()) {
      int length = names.longest(tokens, at, Gap.LIST);
      int step = 1;
      for (int n = length; n > 0 && step == 1; n--) {
        List<Meaning> meanings = meanings(tokens, at, n);
        if (!meanings.isEmpty() && together(tokens, at, n)) {
          found.add(new Found(at, at + n, meanings));
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
      if (gap.contains(",") || gap.contains("(") || gap.contains(" - ")) {
        return false;
      }
    }
    return true;
  }

  private List<Meaning> meanings(Tokens tokens, int at, int length) {
    int number = names.value(tokens, at, length);
    if (number == Phrases.NONE) {
      return List.of();
    }
    String written = tokens.text().substring(tokens.start(at), tokens.end(at + length - 1));
    if (!hasCapital(written) && hasCapital(tokens.text())) {
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
