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
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes a slice of one value of one filter, through the catalogue's names.
final class FilterReader {
  private static final String STATED = "stated";
  private static final Pattern YEARS = Pattern.compile("(\\d{1,2})-(\\d{1,2})");

  /// Dimensions whose values are written otherwise in queries.
  private static final Set<Dimension> WITH_PREFIX =
      EnumSet.of(
          Dimension.LEVEL_STATED,
          Dimension.EMPLOYMENT_STATED,
          Dimension.SKILL_NEED,
          Dimension.CERTIFICATION_NEED);

  private final Catalogue catalogue;
  private final Names names;

  FilterReader(Catalogue catalogue, Names names) {
    this.catalogue = catalogue;
    this.names = names;
  }

  /// The role that a slug, a name or a title means.
  RoleId role(String text) {
    return names
        .role(text)
        .orElseThrow(() -> UserError.unknown("role", text, names.nearestRoles(text)));
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
              () -> names.levelIds());
      case SKILL ->
          needed(
              Dimension.SKILL,
              Dimension.SKILL_NEED,
              parameter,
              value,
              name -> names.skill(name).map(skill -> skill.slug()),
              names::nearestSkills);
      case COUNTRY ->
          has(
              Dimension.COUNTRY,
              parameter,
              names.country(value).map(country -> country.code()),
              value,
              () -> names.nearestCountries(value));
      case REGION -> new Slice.Has(Dimension.REGION, value.toUpperCase(Locale.ROOT));
      case CITY ->
          has(
              Dimension.CITY,
              parameter,
              names.city(value).map(city -> city.slug()),
              value,
              () -> names.nearestCities(value));
      case METRO -> metro(value);
      case PLACE ->
          one(
              kindOfPlace(value)
                  .orElseThrow(() -> UserError.unknown("place", value, nearest(parameter, value))),
              value,
              statedOnly,
              asOf);
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
      case CERTIFICATION ->
          needed(
              Dimension.CERTIFICATION,
              Dimension.CERTIFICATION_NEED,
              parameter,
              value,
              name -> names.certification(name).map(one -> one.slug()),
              names::nearestCertifications);
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
              () -> names.nearestActivities(value));
      case BASIS -> new Slice.Everything();
      case PAY -> PayFilter.read(value);
      case RANGE -> BoundFilter.range(value);
      case OPEN -> BoundFilter.open(value, asOf);
      case REPOSTS -> BoundFilter.reposts(value);
      case SEEN -> new Slice.SeenSince(SeenFilter.read(value, asOf));
      case POSTED -> new Slice.FirstSeenSince(SeenFilter.read(value, asOf));
      case STATE -> state(value);
      case HIDDEN -> hidden(value);
    };
  }

  /// The id of what a value means; the value itself where it means more than one thing or is its
  /// own id.
  String id(Parameter parameter, String value) {
    return switch (parameter) {
      case BASIS, SEEN, POSTED, PAY, RANGE, OPEN, REPOSTS, YEARS, STATE, HIDDEN -> value;
      case PLACE -> kindOfPlace(value).map(kind -> id(kind, value)).orElse(value);
      case METRO -> metroId(value);
      case NEAR -> nearby(value).toString();
      case LIVES -> id(Parameter.COUNTRY, value);
      default ->
          one(parameter, value, false, Optional.empty()) instanceof Slice.Has(var by, String id)
                  && !WITH_PREFIX.contains(by)
              ? id
              : value;
    };
  }

  /// The values that are nearest to one that is not known, of filters whose values have names.
  List<String> nearest(Parameter parameter, String value) {
    return switch (parameter) {
      case ROLE -> names.nearestRoles(value);
      case SKILL -> names.nearestSkills(value);
      case COUNTRY, LIVES -> names.nearestCountries(value);
      case CITY -> names.nearestCities(value);
      case PLACE ->
          Stream.of(
                  names.nearestCities(value),
                  names.nearestMetros(value),
                  names.nearestCountries(value))
              .flatMap(List::stream)
              .toList();
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
      case CITY, PLACE -> city(value).map(City::name).orElse(value);
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

  /// What kind of place a name means; two letters are a country's code where they are one.
  Optional<Parameter> kindOfPlace(String value) {
    if (value.length() == 2 && names.country(value).isPresent()) {
      return Optional.of(Parameter.COUNTRY);
    }
    if (names.city(value).isPresent()) {
      return Optional.of(Parameter.CITY);
    }
    if (names.metro(value).isPresent()) {
      return Optional.of(Parameter.METRO);
    }
    return names.country(value).map(_ -> Parameter.COUNTRY);
  }

  /// The id of a metropolitan area.
  String metroId(String value) {
    return names
        .metro(value)
        .orElseThrow(() -> UserError.unknown("metro", value, names.nearestMetros(value)));
  }

  /// A metropolitan area by its id or name.
  private Slice metro(String value) {
    String metro = metroId(value);
    return new Slice.AnyOf(
        catalogue.gazetteer().cities().values().stream()
            .filter(city -> city.metro().filter(metro::equals).isPresent())
            .map(city -> Slice.city(city.id()))
            .toList());
  }

  /// @throws UserError where the city is not known
  NearFilter nearby(String value) {
    return NearFilter.read(value, names, catalogue.gazetteer())
        .orElseThrow(() -> UserError.unknown("place", value, names.nearestCities(value)));
  }

  /// The city that a value of [Parameter#NEAR] or [Parameter#CITY] is about.
  City centre(Parameter parameter, String value) {
    return parameter == Parameter.NEAR
        ? nearby(value).centre()
        : names
            .city(value)
            .flatMap(catalogue.gazetteer()::city)
            .orElseThrow(() -> UserError.unknown("city", value, names.nearestCities(value)));
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
            .orElseThrow(() -> UserError.unknown("country", value, names.nearestCountries(value)));
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
            UserError.unknown(
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
      throw UserError.unknown("number of years", value, List.of("0", "1", "2", "5", STATED));
    }
    return new Slice.Has(Dimension.YEARS, Integer.toString(Integer.parseInt(value)));
  }

  /// A value that may have its need in front (`required:java`).
  ///
  /// @param alone the dimension of the value by itself
  /// @param needed that of the value with its need
  private static Slice needed(
      Dimension alone,
      Dimension needed,
      Parameter parameter,
      String value,
      Function<String, Optional<String>> slug,
      Function<String, List<String>> nearest) {
    int colon = value.indexOf(':');
    Optional<Need> need = colon < 0 ? Optional.empty() : Need.of(value.substring(0, colon));
    String name = need.isPresent() ? value.substring(colon + 1) : value;
    String found =
        slug.apply(name)
            .orElseThrow(() -> UserError.unknown(parameter.id(), name, nearest.apply(name)));
    return need.isPresent()
        ? new Slice.Has(needed, need.get().id() + ":" + found)
        : new Slice.Has(alone, found);
  }

  private Slice family(String value) {
    List<Slice> roles =
        names.family(value).stream()
            .flatMap(family -> catalogue.rolesOf(family).stream())
            .map(role -> Slice.role(role.id()))
            .toList();
    if (roles.isEmpty()) {
      throw UserError.unknown("family", value, names.familyIds());
    }
    return new Slice.AnyOf(roles);
  }

  private static Slice state(String value) {
    return switch (value) {
      case "open", "closed" -> new Slice.Has(Dimension.STATE, value);
      case "all" -> new Slice.Everything();
      default -> throw UserError.unknown("state", value, List.of("open", "closed", "all"));
    };
  }

  /// Which jobs these are depends on who asks: no query says it.
  private static Slice hidden(String value) {
    List<String> known = List.of("out", "show", "only");
    if (!known.contains(value)) {
      throw UserError.unknown("hidden", value, known);
    }
    return new Slice.Everything();
  }

  private static Slice choice(
      Dimension dimension, Parameter parameter, String value, List<String> choices) {
    String folded = value.toLowerCase(Locale.ROOT).replace('-', '_');
    return has(
        dimension, parameter, Optional.of(folded).filter(choices::contains), value, () -> choices);
  }

  /// @param nearest the names to propose; found only where they are needed, as it looks at all
  private static Slice has(
      Dimension dimension,
      Parameter parameter,
      Optional<String> id,
      String value,
      Supplier<List<String>> nearest) {
    return new Slice.Has(
        dimension, id.orElseThrow(() -> UserError.unknown(parameter.id(), value, nearest.get())));
  }
}
