package dev.skillexchange.engine.facet;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.SearchAnswer.Facet;
import dev.skillexchange.engine.answer.SearchAnswer.Value;
import dev.skillexchange.index.ValueCount;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts jobs by the families of their roles: a job has at most one role, so that the jobs of a
/// family are those of its roles added up.
final class FamilyFacet {
  private FamilyFacet() {}

  static Facet of(FacetScope scope, Catalogue catalogue, Labels labels, int most) {
    Map<String, Long> jobs = new HashMap<>();
    for (ValueCount role :
        scope
            .index()
            .commonest(
                scope.without(Parameter.FAMILY), Dimension.ROLE, Integer.MAX_VALUE, List.of())) {
      catalogue
          .role(new RoleId(role.value()))
          .ifPresent(known -> jobs.merge(known.family().slug(), role.jobs(), Long::sum));
    }
    List<String> chosen = scope.chosen(Parameter.FAMILY);
    chosen.forEach(family -> jobs.putIfAbsent(family, 0L));
    return new Facet(
        Parameter.FAMILY.id(),
        "Family",
        jobs.entrySet().stream()
            .map(entry -> new ValueCount(entry.getKey(), entry.getValue()))
            .sorted(ValueCount.MOST_FIRST)
            .limit(Math.max(most, chosen.size()))
            .map(count -> value(scope, labels, count, chosen.contains(count.value())))
            .toList());
  }

  private static Value value(FacetScope scope, Labels labels, ValueCount family, boolean chosen) {
    return new Value(
        family.value(),
        labels.family(family.value()),
        family.jobs(),
        chosen,
        Links.toggled(scope.query(), Parameter.FAMILY, family.value()));
  }
}
