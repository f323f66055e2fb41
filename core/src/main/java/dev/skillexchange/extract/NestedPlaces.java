package dev.skillexchange.extract;

import dev.skillexchange.catalogue.City;
import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells places of work from names that only say where another place lies: the country in front of
/// its cities ("UK - London"), the greater city near a smaller one ("Reading (London)").
final class NestedPlaces {
  private static final double NEAR_IN_BRACKETS = 100;
  private static final double NEAR = 40;
  private static final double WITHIN = 20;
  private static final int GREATER = 15;
  private static final int GREAT_PART = 400;
  private static final double KILOMETRES_A_DEGREE = 111.2;

  private NestedPlaces() {}

  static List<PlaceDraft> resolved(Tokens tokens, List<PlaceDraft> drafts, PlaceWords words) {
    List<PlaceDraft> kept = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      PlaceDraft draft = drafts.get(i);
      boolean covered =
          i > 0 && covers(tokens, drafts.get(i - 1), draft, words)
              || i + 1 < drafts.size() && covers(tokens, drafts.get(i + 1), draft, words)
              || i > 0 && surrounds(tokens, drafts.get(i - 1), draft)
              || i + 1 < drafts.size() && detailed(tokens, draft, drafts.get(i + 1));
      if (!covered) {
        kept.add(draft);
      } else if (i > 0 && surrounds(tokens, drafts.get(i - 1), draft)) {
        drafts.get(i - 1).end = draft.end;
      }
    }
    return kept;
  }

  /// Whether a country beside a place of it only tells where that lies.
  private static boolean covers(
      Tokens tokens, PlaceDraft place, PlaceDraft country, PlaceWords words) {
    if (!country.isCountry() || place.isCountry() || place.zone.isPresent()) {
      return false;
    }
    CountryCode code = country.country.orElseThrow().code();
    boolean there =
        place.toldCountry().map(code::equals).orElse(false)
            || place.cities.stream().anyMatch(city -> city.country().equals(code));
    int left = Math.min(place.end, country.end);
    int right = Math.max(place.from, country.from);
    boolean own =
        words.workplace(tokens, country.end)
            || place.from < country.from && words.workplaceEndsAt(tokens, country.from);
    return there && !own && !parted(tokens, left, right, words);
  }

  private static boolean parted(Tokens tokens, int left, int right, PlaceWords words) {
    for (int i = tokens.end(left - 1); i < tokens.start(right); i++) {
      char c = tokens.text().charAt(i);
      if (c == ';' || c == '|' || c == '\n' || c == ')' || c == '+' || c == '/') {
        return true;
      }
    }
    for (int i = left; i < right; i++) {
      if (words.workplace(tokens, i) || words.between(tokens, i) > 0 && !words.office(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a place in brackets or behind a comma is the greater one around the place before it.
  private static boolean surrounds(Tokens tokens, PlaceDraft inner, PlaceDraft outer) {
    Optional<City> small = inner.city(Set.of());
    boolean plain = outer.region.isEmpty() && outer.country.isEmpty();
    if (inner.unlisted.isPresent() && plain && outer.isTown() && inner.end == outer.from) {
      return tokens.text().startsWith("(", tokens.start(outer.from) - 1);
    }
    if (small.isEmpty() || !plain || inner.end != outer.from) {
      return false;
    }
    String between = tokens.text().substring(tokens.end(inner.end - 1), tokens.start(outer.from));
    boolean bracket = between.equals(" (") || between.equals("(");
    boolean comma = between.equals(", ");
    if (outer.metro.isPresent()) {
      double away =
          distance(small.get(), outer.metro.get().latitude(), outer.metro.get().longitude());
      return (bracket || comma) && away < NEAR_IN_BRACKETS;
    }
    Optional<City> great = outer.city(Set.of(small.get().country()));
    if (great.isEmpty() || great.get().equals(small.get())) {
      return false;
    }
    double away = distance(small.get(), great.get().latitude(), great.get().longitude());
    boolean greater = great.get().population() >= GREATER * small.get().population();
    return bracket && away < NEAR_IN_BRACKETS
        || comma && away < NEAR && (greater || borough(small.get(), great.get(), away));
  }

  /// Whether the place behind a metropolitan area tells where in it: "Bay Area (Palo Alto)".
  private static boolean detailed(Tokens tokens, PlaceDraft area, PlaceDraft place) {
    Optional<City> city = place.city(Set.of());
    if (area.metro.isEmpty() || city.isEmpty() || area.end != place.from) {
      return false;
    }
    int at = tokens.end(area.end - 1);
    String between = tokens.text().substring(at, tokens.start(place.from));
    return between.contains("(") && city.get().metro().equals(Optional.of(area.metro.get().id()));
  }

  /// Whether a city of the gazetteer is a great part of another one, such as Brooklyn.
  private static boolean borough(City small, City great, double away) {
    return small.metro().isPresent()
        && small.metro().equals(great.metro())
        && away < WITHIN
        && small.population() >= GREAT_PART
        && great.population() >= 3 * small.population();
  }

  private static double distance(City from, double latitude, double longitude) {
    double up = latitude - from.latitude();
    double across = (longitude - from.longitude()) * Math.cos(Math.toRadians(latitude));
    return KILOMETRES_A_DEGREE * Math.hypot(up, across);
  }
}
