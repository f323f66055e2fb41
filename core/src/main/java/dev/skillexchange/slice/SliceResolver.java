package dev.skillexchange.slice;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.City;
import dev.skillexchange.catalogue.Names;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.fault.UserError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes slices of queries: resolves names through the catalogue and refuses what it does not know,
/// with the nearest names.
public final class SliceResolver {
  private static final String STATED = "stated";

  private final Catalogue catalogue;
  private final Names names;
  private final FilterReader reader;
  private final WordReader words;
  private final QueryLimits limits;

  public SliceResolver(Catalogue catalogue) {
    this(catalogue, QueryLimits.USUAL);
  }

  public SliceResolver(Catalogue catalogue, QueryLimits limits) {
    this.catalogue = catalogue;
    this.names = new Names(catalogue);
    this.reader = new FilterReader(catalogue, names);
    this.words = new WordReader(catalogue, names, limits.words());
    this.limits = limits;
  }

  /// The names by which values are asked for: a table of the whole catalogue, made once.
  public Names names() {
    return names;
  }

  /// The slice of a query.
  ///
  /// @param asOf the day of the last reading: what "12m" counts back from
  /// @throws UserError where a value is not known or makes no sense
  public ResolvedQuery resolve(JobQuery query, Optional<LocalDate> asOf) {
    checkLength(query);
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
    return new ResolvedQuery(query, slice, read.understood(), read.remarks());
  }

  /// @throws UserError where the words are too long to be read
  void checkLength(JobQuery query) {
    if (query.words().length() > limits.characters()) {
      throw new UserError(
          "query too long",
          query.words().length() + " characters",
          "Use at most " + limits.characters() + ".");
    }
  }

  /// The role that a slug, a name or a title means.
  public Role role(String text) {
    return catalogue.role(reader.role(text)).orElseThrow();
  }

  /// The place that a value of `near` names (`leeds-gb:20mi`), to measure from.
  ///
  /// @throws UserError where the place is not known
  public DistanceFrom distanceFrom(String near) {
    NearFilter nearby = reader.nearby(near);
    return new DistanceFrom(nearby.centre(), nearby.miles());
  }

  /// The places around which a query looks (`near`); empty where it looks around none.
  ///
  /// @throws UserError where a place is not known
  public Optional<Nearness> nearness(JobQuery query) {
    List<DistanceFrom> centres = places(query, Parameter.NEAR).map(this::distanceFrom).toList();
    return centres.isEmpty()
        ? Optional.empty()
        : Optional.of(new Nearness(centres, catalogue.gazetteer()));
  }

  /// The roles that words may mean, the likeliest first: see [Names#rolesLike].
  public List<Role> roles(String text) {
    return names.rolesLike(text).stream().flatMap(id -> catalogue.role(id).stream()).toList();
  }

  /// How far cities lie from the places around which a query looks, or else from the cities it
  /// names; empty where it names none.
  ///
  /// @throws UserError where a place is not known
  public Optional<Distances> distances(JobQuery query) {
    List<City> centres = centres(query, Parameter.NEAR);
    List<City> all = centres.isEmpty() ? centres(query, Parameter.CITY) : centres;
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new Distances(all, catalogue.gazetteer()));
  }

  private List<City> centres(JobQuery query, Parameter parameter) {
    return places(query, parameter).map(place -> reader.centre(parameter, place)).toList();
  }

  /// The places that a filter asks for.
  private static Stream<String> places(JobQuery query, Parameter parameter) {
    return query.values(parameter).stream()
        .map(FilterValue::of)
        .filter(value -> !value.excluded())
        .flatMap(value -> value.choices().stream());
  }

  /// The id of what a value of a filter means, or the value itself.
  ///
  /// @throws UserError where the value is not known
  String id(Parameter parameter, String value) {
    return reader.id(parameter, value);
  }

  /// The name for people of a value that [#nearest] gives.
  String title(Parameter parameter, String value) {
    return reader.title(parameter, value);
  }

  /// The value of a filter that was probably meant by one that is not known.
  public Optional<String> nearest(Parameter parameter, String value) {
    return reader.nearest(parameter, value).stream().findFirst();
  }

  private List<Slice> filter(
      Parameter parameter, List<String> values, boolean statedOnly, Optional<LocalDate> asOf) {
    if (values.size() > limits.values()) {
      throw new UserError(
          "too many values for " + parameter.id(),
          String.valueOf(values.size()),
          "Use at most " + limits.values() + ".");
    }
    if (parameter == Parameter.BASIS) {
      checkBasis(values);
      return List.of();
    }
    List<Slice> wanted = new ArrayList<>();
    List<Slice> parts = new ArrayList<>();
    for (String written : values) {
      FilterValue value = FilterValue.of(written);
      List<Slice> choices =
          value.choices().stream()
              .map(choice -> reader.one(parameter, choice, statedOnly, asOf))
              .toList();
      Slice any = choices.size() == 1 ? choices.getFirst() : new Slice.AnyOf(choices);
      if (value.excluded()) {
        parts.add(new Slice.Not(any));
      } else {
        wanted.add(any);
      }
    }
    parts.addAll(
        wanted.size() <= 1 || parameter.narrows() ? wanted : List.of(new Slice.AnyOf(wanted)));
    return parts;
  }

  private static void checkBasis(List<String> values) {
    for (String value : values) {
      if (!value.equals(STATED) && !value.equals("any")) {
        throw UserError.unknown("basis", value, List.of(STATED, "any"));
      }
    }
  }
}
