package dev.skillexchange.slice;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Queries with the ids of things in the place of their names: "Germany" becomes `DE`.
public final class CanonicalQuery {
  private static final Set<Dimension> WITH_PREFIX =
      EnumSet.of(
          Dimension.LEVEL_STATED,
          Dimension.EMPLOYMENT_STATED,
          Dimension.SKILL_NEED,
          Dimension.CERTIFICATION_NEED,
          Dimension.PAY,
          Dimension.PAY_BASIS);

  /// Filters whose values need the day of the last reading.
  private static final Set<Parameter> DAYS =
      EnumSet.of(Parameter.BASIS, Parameter.SEEN, Parameter.POSTED);

  private static final Pattern BAR = Pattern.compile("\\|");

  private CanonicalQuery() {}

  /// The query, each value that stands for one thing by its id.
  ///
  /// @throws dev.skillexchange.fault.UserError where a value is not known
  public static JobQuery of(SliceResolver resolver, JobQuery query) {
    JobQuery canonical = JobQuery.words(query.words());
    for (Parameter parameter : query.filters().keySet()) {
      for (String value : query.values(parameter)) {
        canonical = canonical.and(parameter, id(resolver, parameter, value));
      }
    }
    return canonical;
  }

  /// One value, also one that is excluded or joined of several by bars.
  static String id(SliceResolver resolver, Parameter parameter, String value) {
    if (value.startsWith("-") && value.length() > 1) {
      return "-" + id(resolver, parameter, value.substring(1));
    }
    return BAR.splitAsStream(value)
        .map(one -> alone(resolver, parameter, one.strip()))
        .collect(Collectors.joining("|"));
  }

  private static String alone(SliceResolver resolver, Parameter parameter, String value) {
    if (DAYS.contains(parameter)) {
      return value;
    }
    if (parameter == Parameter.NEAR) {
      return resolver.nearby(value).toString();
    }
    if (parameter == Parameter.LIVES) {
      return alone(resolver, Parameter.COUNTRY, value);
    }
    Slice slice = resolver.resolve(JobQuery.all().with(parameter, value), Optional.empty()).slice();
    return slice instanceof Slice.Has(Dimension dimension, String id)
            && !WITH_PREFIX.contains(dimension)
        ? id
        : value;
  }
}
