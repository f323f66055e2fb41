package dev.skillexchange.engine.facet;

import dev.skillexchange.index.JobIndex;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names of some employers, as most of their jobs publish it.
final class EmployerNames {
  private EmployerNames() {}

  /// The names by id.
  ///
  /// @param employers their ids
  static Map<String, String> of(JobIndex index, Collection<String> employers) {
    Map<String, String> names = new HashMap<>();
    for (String employer : employers) {
      index
          .commonest(
              new Slice.Has(Dimension.EMPLOYER, employer), Dimension.EMPLOYER_NAME, 1, List.of())
          .forEach(name -> names.put(employer, name.value()));
    }
    return names;
  }
}
