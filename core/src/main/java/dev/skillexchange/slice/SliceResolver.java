package dev.skillexchange.slice;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Names;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.Employer;
import dev.skillexchange.job.Need;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes slices of queries: resolves names through the catalogue and refuses what it does not know,
/// with the nearest names.
public final class SliceResolver {
  private static final int LONGEST_QUERY = 1_000;
  private static final int MOST_VALUES = 50;
  private static final String STATED = "stated";

  private final Catalogue catalogue;
  private final Names names;
  private final WordReader words;

  public SliceResolver(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.names = new Names(catalogue);
    this.words = new WordReader(catalogue, names);
  }

  /// The slice of a query.
  ///
  /// @param asOf the day of the last reading: what "12m" counts back from
  /// @throws UserError where a value is not known or makes no sense
  public ResolvedQuery resolve(JobQuery query, Optional<LocalDate> asOf) {
    if (query.words().length() > LONGEST_QUERY) {
      throw new UserError(
          "query too long",
          query.words().length() + " characters",
          "Use at most " + LONGEST_QUERY + ".");
    }
    List<Slice> parts = new ArrayList<>();
    boolean statedOnly = query.values(Parameter.BASIS).contains(STATED);
    query
        .filters()
        .forEach((parameter, values) -> parts.addAll(filter(parameter, values, statedOnly, asOf)));
    WordReader.Read read = words.read(query.words());
    parts.addAll(read.parts());
    Slice slice =
        switch (parts.size()) {
          case 0 -> new Slice.Everything();
          case 1 -> parts.getFirst();
          default -> new Slice.AllOf(parts);
        };
    return new ResolvedQuery(query, slice, read.understood());
  }

  /// The role that a slug, a name or a title means.
  public Role role(String text) {
    RoleId id = names.role(text).orElseThrow(() -> unknown("role", text, names.nearestRoles(text)));
    return catalogue.role(id).orElseThrow();
  }

  /// The roles that words may mean, the likeliest first: see [Names#rolesLike].
  public List<Role> roles(String text) {
    return names.rolesLike(text).stream().flatMap(id -> catalogue.role(id).stream()).toList();
  }

  private List<Slice> filter(
      Parameter parameter, List<String> values, boolean statedOnly, Optional<LocalDate> asOf) {
    if (values.size() > MOST_VALUES) {
      throw new UserError(
          "too many values for " + parameter.id(),
          String.valueOf(values.size()),
          "Use at most " + MOST_VALUES + ".");
    }
    if (parameter == Parameter.BASIS) {
      checkBasis(values);
      return List.of();
    }
    List<Slice> each =
        values.stream().map(value -> one(parameter, value, statedOnly, asOf)).toList();
    return each.size() == 1 || parameter.narrows() ? each : List.of(new Slice.AnyOf(each));
  }

  private static void checkBasis(List<String> values) {
    for (String value : values) {
      if (!value.equals(STATED) && !value.equals("any")) {
        throw unknown("basis", value, List.of(STATED, "any"));
      }
    }
  }

  private Slice one(
      Parameter parameter, String value, boolean statedOnly, Optional<LocalDate> asOf) {
    return switch (parameter) {
      case ROLE -> Slice.role(role(value).id());
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
      case STATE -> state(value);
    };
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

  private static Slice years(String value) {
    if (value.equals(STATED)) {
      return new Slice.Known(Dimension.YEARS);
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

  private static UserError unknown(String what, String value, List<String> nearest) {
    return new UserError(
        "unknown " + what,
        value,
        nearest.isEmpty()
            ? "Check its spelling."
            : "Did you mean " + String.join(", ", nearest) + "?");
  }
}
