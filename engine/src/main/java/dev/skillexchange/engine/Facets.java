package dev.skillexchange.engine;

import dev.skillexchange.engine.answer.SearchAnswer.Facet;
import dev.skillexchange.engine.answer.SearchAnswer.Value;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.FilterValue;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Counts of the values of each filter among the jobs of a query. A filter in which several values
/// widen (levels, workplaces, ...) is counted as if it were not set, so that its other values can
/// be chosen too.
final class Facets {
  private static final int MOST_VALUES = 12;

  private record Kind(Parameter parameter, Dimension dimension, String name) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(Parameter.ROLE, Dimension.ROLE, "Role"),
          new Kind(Parameter.LEVEL, Dimension.LEVEL, "Level"),
          new Kind(Parameter.SKILL, Dimension.SKILL, "Skills"),
          new Kind(Parameter.WORKPLACE, Dimension.WORKPLACE, "Workplace"),
          new Kind(Parameter.COUNTRY, Dimension.COUNTRY, "Country"),
          new Kind(Parameter.CITY, Dimension.CITY, "City"),
          new Kind(Parameter.EMPLOYMENT, Dimension.EMPLOYMENT, "Employment"),
          new Kind(Parameter.EMPLOYER, Dimension.EMPLOYER, "Employer"));

  private final Knowledge knowledge;

  Facets(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  List<Facet> of(JobIndex index, JobQuery query, Optional<LocalDate> asOf) {
    return KINDS.stream().map(kind -> facet(kind, index, query, asOf)).toList();
  }

  List<Facet> of(JobIndex index, JobQuery query, Optional<LocalDate> asOf, Set<Parameter> wanted) {
    return KINDS.stream()
        .filter(kind -> wanted.contains(kind.parameter()))
        .map(kind -> facet(kind, index, query, asOf))
        .toList();
  }

  private Facet facet(Kind kind, JobIndex index, JobQuery query, Optional<LocalDate> asOf) {
    boolean narrows = kind.parameter() == Parameter.SKILL;
    JobQuery counted = narrows ? query : query.with(kind.parameter(), excluded(kind, query));
    Slice slice = knowledge.resolver().resolve(counted, asOf).slice();
    Map<String, Long> jobs = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    index.tally(
        slice,
        dimensions(kind),
        (cell, count) -> {
          if (!cell.getFirst().isEmpty()) {
            jobs.merge(cell.getFirst(), count, Long::sum);
            names.put(cell.getFirst(), name(kind, cell));
          }
        });
    List<String> chosen = query.values(kind.parameter());
    List<Value> values = new ArrayList<>();
    jobs.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, Long> entry) -> !chosen.contains(entry.getKey()))
                .thenComparing(Map.Entry.<String, Long>comparingByValue().reversed())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_VALUES)
        .forEach(entry ->
            values.add(
                value(
                    kind,
                    entry.getKey(),
                    names.getOrDefault(entry.getKey(), entry.getKey()),
                    entry.getValue(),
                    query)));
    return new Facet(kind.parameter().id(), kind.name(), values);
  }

  /// What a query excludes stays excluded.
  private static String[] excluded(Kind kind, JobQuery query) {
    return query.values(kind.parameter()).stream()
        .filter(value -> FilterValue.of(value).excluded())
        .toArray(String[]::new);
  }

  private static List<Dimension> dimensions(Kind kind) {
    return kind.dimension() == Dimension.EMPLOYER
        ? List.of(Dimension.EMPLOYER, Dimension.EMPLOYER_NAME)
        : List.of(kind.dimension());
  }

  private String name(Kind kind, List<String> cell) {
    return cell.size() > 1 ? cell.get(1) : knowledge.labels().of(kind.dimension(), cell.getFirst());
  }

  private static Value value(Kind kind, String id, String name, long jobs, JobQuery query) {
    List<String> set = new ArrayList<>(query.values(kind.parameter()));
    boolean chosen = set.remove(id);
    JobQuery changed =
        chosen
            ? query.with(kind.parameter(), set.toArray(String[]::new))
            : query.and(kind.parameter(), id);
    return new Value(id, name, jobs, chosen, changed.toLink());
  }
}
