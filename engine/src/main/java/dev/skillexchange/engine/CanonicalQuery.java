package dev.skillexchange.engine;

import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.slice.SliceResolver;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Queries with the ids of things in the place of their names: "Germany" becomes `DE`.
final class CanonicalQuery {
  private static final Set<Dimension> WITH_PREFIX =
      EnumSet.of(
          Dimension.LEVEL_STATED,
          Dimension.EMPLOYMENT_STATED,
          Dimension.SKILL_NEED,
          Dimension.CERTIFICATION_NEED,
          Dimension.PAY,
          Dimension.PAY_BASIS);

  private CanonicalQuery() {}

  /// The query, each value that stands for one thing by its id.
  ///
  /// @throws dev.skillexchange.fault.UserError where a value is not known
  static JobQuery of(SliceResolver resolver, JobQuery query) {
    JobQuery canonical = JobQuery.words(query.words());
    for (Parameter parameter : query.filters().keySet()) {
      for (String value : query.values(parameter)) {
        canonical = canonical.and(parameter, id(resolver, parameter, value));
      }
    }
    return canonical;
  }

  private static String id(SliceResolver resolver, Parameter parameter, String value) {
    if (parameter == Parameter.BASIS || parameter == Parameter.SEEN) {
      return value;
    }
    Slice slice = resolver.resolve(JobQuery.all().with(parameter, value), Optional.empty()).slice();
    return slice instanceof Slice.Has(Dimension dimension, String id)
            && !WITH_PREFIX.contains(dimension)
        ? id
        : value;
  }
}
