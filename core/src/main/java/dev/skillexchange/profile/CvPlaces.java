package dev.skillexchange.profile;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Gazetteer;
import dev.skillexchange.text.Words;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells whether words name a place.
final class CvPlaces {
  private static final Pattern CODE_OF_CITY = Pattern.compile("\\b\\d{4,6}\\b");
  private static final Pattern CODE_OF_REGION = Pattern.compile("\\s+\\d{5}$");
  private static final Pattern POSTAL =
      Pattern.compile("[A-Z]{0,2}-?\\d{4,6}|[A-Z]{1,2}\\d[\\dA-Z]? ?\\d[A-Z]{2}");
  private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]]");
  private static final Pattern PARTING = Pattern.compile("\\s*[,/|·•;]\\s*|\\s[-–—]\\s");
  private static final int MOST_PARTS = 4;
  private static final Set<String> WORKPLACES =
      Set.of(
          "remote",
          "hybrid",
          "on site",
          "onsite",
          "home office",
          "homeoffice",
          "worldwide",
          "télétravail");

  private final Set<String> names = new HashSet<>();
  private final Set<String> wide = new HashSet<>();
  private final Set<String> codes = new HashSet<>();

  CvPlaces(Catalogue catalogue) {
    Gazetteer places = catalogue.gazetteer();
    places
        .cities()
        .values()
        .forEach(city -> {
          add(names, city.name());
          city.aliases().forEach(alias -> add(names, alias));
        });
    places
        .metros()
        .forEach(metro -> {
          add(names, metro.name());
          metro.aliases().forEach(alias -> add(names, alias));
        });
    places
        .countries()
        .values()
        .forEach(country -> {
          add(wide, country.name());
          country.aliases().forEach(alias -> add(wide, alias));
          codes.addAll(country.codes());
        });
    places
        .regions()
        .forEach(region -> {
          add(wide, region.name());
          region.aliases().forEach(alias -> add(wide, alias));
          codes.add(region.code());
        });
    List.of(
            "deutschland",
            "schweiz",
            "österreich",
            "france",
            "suisse",
            "belgique",
            "españa",
            "méxico",
            "brasil",
            "italia",
            "nederland",
            "polska",
            "sverige",
            "danmark",
            "norge",
            "suomi",
            "türkiye",
            "england",
            "scotland",
            "wales",
            "münchen",
            "köln",
            "wien",
            "zürich",
            "genève",
            "lisboa",
            "roma",
            "milano",
            "torino",
            "warszawa",
            "kraków",
            "praha",
            "bruxelles",
            "uk",
            "usa",
            "us",
            "u.s",
            "uae")
        .forEach(name -> add(wide, name));
  }

  private static void add(Set<String> set, String name) {
    set.add(Words.folded(name));
  }

  /// Whether every part of a phrase is known to be a place.
  boolean surely(String phrase) {
    List<String> parts = parts(phrase);
    return !parts.isEmpty()
        && parts.size() <= MOST_PARTS
        && parts.stream().allMatch(part -> name(part) || wide(part) || postal(part))
        && parts.stream().anyMatch(part -> name(part) || wide(part))
        && (parts.size() > 1
            || parts.getFirst().length() > 2
            || wide.contains(Words.folded(parts.getFirst())));
  }

  /// Whether a phrase is the code of a region or country, such as "CA".
  boolean code(String phrase) {
    return codes.contains(phrase);
  }

  /// Whether a phrase ends with a country or region, so that what stands before it may be a town.
  boolean perhaps(String phrase) {
    List<String> parts = parts(phrase);
    return surely(phrase)
        || parts.size() >= 2
            && parts.size() <= 3
            && wide(parts.getLast())
            && !names.contains(Words.folded(parts.getLast()))
            && parts.stream().allMatch(part -> part.length() <= 30)
            && Character.isUpperCase(parts.getFirst().charAt(0));
  }

  private boolean name(String part) {
    String key = Words.folded(CODE_OF_CITY.matcher(part).replaceAll(""));
    return names.contains(key) || WORKPLACES.contains(key);
  }

  private boolean wide(String part) {
    return wide.contains(Words.folded(part))
        || codes.contains(CODE_OF_REGION.matcher(part).replaceAll(""));
  }

  private static boolean postal(String part) {
    return POSTAL.matcher(part).matches();
  }

  private static List<String> parts(String phrase) {
    String plain = BRACKETS.matcher(phrase).replaceAll(" ");
    return Arrays.stream(PARTING.split(plain, -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
