package dev.skillexchange.slice;

/// Queries with the ids of things in the place of their names: "Germany" becomes `DE`.
public final class CanonicalQuery {
  private CanonicalQuery() {}

  /// The query, each value that stands for one thing by its id.
  ///
  /// @throws dev.skillexchange.fault.UserError where a value is not known
  public static JobQuery of(SliceResolver resolver, JobQuery query) {
    JobQuery canonical = JobQuery.words(query.words());
    for (Parameter parameter : query.filters().keySet()) {
      for (String value : query.values(parameter)) {
        canonical =
            canonical.and(
                parameter,
                FilterValue.of(value).map(choice -> resolver.id(parameter, choice)).toString());
      }
    }
    return canonical;
  }
}
