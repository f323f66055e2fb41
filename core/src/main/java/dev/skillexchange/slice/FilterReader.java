package dev.skillexchange.slice;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.City;
import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Language;
import dev.skillexchange.catalogue.Names;
import dev.skillexchange.catalogue.NearNames;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.Employer;
import dev.skillexchange.job.Need;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Makes a slice of one value of one filter, through the catalogue's names.
final class FilterReader {
  private static final String STATED = "stated";
  private static final Pattern YEARS = Pattern.compile("(\\d{1,2})-(\\d{1,2})");

  private final Catalogue catalogue;
  private final Names names;

  FilterReader(Catalogue catalogue, Names names) {
    this.catalogue = catalogue;
    this.names = names;
  }

  /// The role that a slug, a name or a title means.
  RoleId role(String text) {
    return names.role(text).orElseThrow(() -> unknown("role", text, names.nearestRoles(text)));
  }

  /// @throws UserError where the value is not known, with the nearest names
  Slice one(Parameter parameter, String value, boolean statedOnly, Optional<LocalDate> asOf) {
    return switch (parameter) {
      case ROLE -> Slice.role(role(value));
      case FAMILY -> family(value);
      case LEVEL ->
          has(
              statedOnly || isStated(value) ? Dimension.LEVEL_STATED : Dimension.LEVEL,
              parameter,
              names.level(bare(value)).map(level -> level.id()),
              value,
              names.levelIds());
      case SKILL -> skill(value);
      case COUNTRY ->
          has(
              Dimension.COUNTRY,
              parameter,
              names.country(value).map(country -> country.code()),
              value,
              names.nearestCountries(value));
      case REGION -> new Slice.Has(Dimension.REGION, value.toUpperCase(Locale.ROOT));
      case CITY ->
          has(
              Dimension.CITY,
              parameter,
              names.city(value).map(city -> city.slug()),
              value,
              names.nearestCities(value));
      case METRO -> metro(value);
      case NEAR -> near(value);
      case LIVES -> lives(value);
      case VISA -> choice(Dimension.VISA, parameter, value, Choices.VISAS);
      case LANGUAGE -> language(value);
      case WORKPLACE -> choice(Dimension.WORKPLACE, parameter, value, Choices.WORKPLACES);
      case EMPLOYMENT ->
          choice(
              statedOnly || isStated(value) ? Dimension.EMPLOYMENT_STATED : Dimension.EMPLOYMENT,
              parameter,
              bare(value),
              Choices.EMPLOYMENTS);
      case EMPLOYER -> Slice.employer(Employer.named(value).id());
      case SOURCE -> new Slice.Has(Dimension.SOURCE, value);
      case CERTIFICATION -> certification(value);
      case YEARS -> years(value);
      case EDUCATION ->
          value.equals(STATED)
              ? new Slice.Known(Dimension.EDUCATION)
              : choice(Dimension.EDUCATION, parameter, value, Choices.EDUCATIONS);
      case ACTIVITY ->
          has(
              Dimension.ACTIVITY,
              parameter,
              names.activity(value).map(id -> id.slug()),
              value,
              names.nearestActivities(value));
      case BASIS -> new Slice.Everything();
      case PAY -> PayFilter.read(value);
      case SEEN -> new Slice.SeenSince(SeenFilter.read(value, asOf));
      case POSTED -> new Slice.FirstSeenSince(SeenFilter.read(value, asOf));
      case STATE -> state(value);
    };
  }

  /// The values that are nearest to one that is not known, of filters whose values have names.
  List<String> nearest(Parameter parameter, String value) {
    return switch (parameter) {
      case ROLE -> names.nearestRoles(value);
      case SKILL -> names.nearestSkills(value);
      case COUNTRY, LIVES -> names.nearestCountries(value);
      case CITY -> names.nearestCities(value);
      case METRO -> names.nearestMetros(value);
      case CERTIFICATION -> names.nearestCertifications(value);
      case ACTIVITY -> names.nearestActivities(value);
      case LEVEL -> NearNames.of(names.levelIds(), value);
      case FAMILY -> NearNames.of(names.familyIds(), value);
      case WORKPLACE -> NearNames.of(Choices.WORKPLACES, value);
      case EMPLOYMENT -> NearNames.of(Choices.EMPLOYMENTS, value);
      case EDUCATION -> NearNames.of(Choices.EDUCATIONS, value);
      default -> List.of();
    };
  }

  /// The name for people of what [#nearest] gives.
  String title(Parameter parameter, String value) {
    return switch (parameter) {
      case ROLE -> catalogue.role(role(value)).orElseThrow().name();
      case CITY -> city(value).map(City::name).orElse(value);
      default -> value;
    };
  }

  private Optional<City> city(String value) {
    return names.city(value).flatMap(catalogue.gazetteer()::city);
  }

  /// Whether a value counts only where it is stated (`stated:senior`), not where it is assumed.
  private static boolean isStated(String value) {
    return value.startsWith(STATED + ":");
  }

  private static String bare(String value) {
    return isStated(value) ? value.substring(STATED.length() + 1) : value;
  }

  /// A metropolitan area by its id or name.
  private Slice metro(String value) {
    String metro =
        names.metro(value).orElseThrow(() -> unknown("metro", value, names.nearestMetros(value)));
    return new Slice.AnyOf(
        catalogue.gazetteer().cities().values().stream()
            .filter(city -> city.metro().filter(metro::equals).isPresent())
            .map(city -> Slice.city(city.id()))
            .toList());
  }

  /// @throws UserError where the city is not known
  NearFilter nearby(String value) {
    return NearFilter.read(value, names, catalogue.gazetteer())
        .orElseThrow(() -> unknown("place", value, names.nearestCities(value)));
  }

  private Slice near(String value) {
    return new Slice.AnyOf(
        nearby(value).cities(catalogue.gazetteer()).stream()
            .map(city -> Slice.city(city))
            .toList());
  }

  /// A country, or a zone that takes it in, among those where a remote worker may live.
  private Slice lives(String value) {
    CountryCode country =
        names
            .country(value)
            .orElseThrow(() -> unknown("country", value, names.nearestCountries(value)));
    List<Slice> places = new ArrayList<>();
    places.add(new Slice.Has(Dimension.LIVES, country.code()));
    catalogue.gazetteer().zones().stream()
        .filter(zone -> zone.countries().contains(country))
        .forEach(zone -> places.add(new Slice.Has(Dimension.LIVES, zone.id())));
    return new Slice.AnyOf(places);
  }

  /// A language by its code or its English name.
  private static Slice language(String value) {
    return Arrays.stream(Language.values())
        .filter(one -> one.code().equalsIgnoreCase(value) || one.title().equalsIgnoreCase(value))
        .findFirst()
        .map(one -> (Slice) new Slice.Has(Dimension.LANGUAGE, one.code()))
        .orElseThrow(() ->
            unknown(
                "language", value, Arrays.stream(Language.values()).map(Language::code).toList()));
  }

  private static Slice years(String value) {
    if (value.equals(STATED)) {
      return new Slice.Known(Dimension.YEARS);
    }
    Matcher range = YEARS.matcher(value);
    if (range.matches()) {
      return new Slice.AnyOf(
          IntStream.rangeClosed(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))
              .mapToObj(years -> (Slice) new Slice.Has(Dimension.YEARS, Integer.toString(years)))
              .toList());
    }
    if (!value.matches("\\d{1,2}")) {
      throw unknown("number of years", value, List.of("0", "1", "2", "5", STATED));
    }
    return new Slice.Has(Dimension.YEARS, Integer.toString(Integer.parseInt(value)));
  }

  /// A certification by its name, or with the need in front (`required:pmp`).
  private Slice certification(String value) {
    Optional<Need> need = need(value);
    String name = need.isPresent() ? value.substring(value.indexOf(':') + 1) : value;
    String slug =
        names
            .certification(name)
            .orElseThrow(() -> unknown("certification", name, names.nearestCertifications(name)))
            .slug();
    return need.isPresent()
        ? new Slice.Has(Dimension.CERTIFICATION_NEED, need.get().id() + ":" + slug)
        : new Slice.Has(Dimension.CERTIFICATION, slug);
  }

  private static Optional<Need> need(String value) {
    int colon = value.indexOf(':');
    return colon < 0 ? Optional.empty() : Need.of(value.substring(0, colon));
  }

  /// A skill by its name, or with the need in front (`required:java`).
  private Slice skill(String value) {
    Optional<Need> need = need(value);
    String name = need.isPresent() ? value.substring(value.indexOf(':') + 1) : value;
    String slug =
        names
            .skill(name)
            .orElseThrow(() -> unknown("skill", name, names.nearestSkills(name)))
            .slug();
    return need.isPresent()
        ? new Slice.Has(Dimension.SKILL_NEED, need.get().id() + ":" + slug)
        : new Slice.Has(Dimension.SKILL, slug);
  }

  private Slice family(String value) {
    List<Slice> roles =
        names.family(value).stream()
            .flatMap(family -> catalogue.rolesOf(family).stream())
            .map(role -> Slice.role(role.id()))
            .toList();
    if (roles.isEmpty()) {
      throw unknown("family", value, names.familyIds());
    }
    return new Slice.AnyOf(roles);
  }

  private static Slice state(String value) {
    return switch (value) {
      case "open", "closed" -> new Slice.Has(Dimension.STATE, value);
      case "all" -> new Slice.Everything();
      default -> throw unknown("state", value, List.of("open", "closed", "all"));
    };
  }

  private static Slice choice(
      Dimension dimension, Parameter parameter, String value, List<String> choices) {
    String folded = value.toLowerCase(Locale.ROOT).replace('-', '_');
    return has(dimension, parameter, Optional.of(folded).filter(choices::contains), value, choices);
  }

  private static Slice has(
      Dimension dimension,
      Parameter parameter,
      Optional<String> id,
      String value,
      List<String> nearest) {
    return new Slice.Has(dimension, id.orElseThrow(() -> unknown(parameter.id(), value, nearest)));
  }

  static UserError unknown(String what, String value, List<String> nearest) {
    return new UserError(
        "unknown " + what,
        value,
        nearest.isEmpty()
            ? "Check its spelling."
            : "Did you mean " + String.join(", ", nearest) + "?");
  }
}
