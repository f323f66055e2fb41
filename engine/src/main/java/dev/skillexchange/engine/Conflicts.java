package dev.skillexchange.engine;

import dev.skillexchange.catalogue.City;
import dev.skillexchange.catalogue.CityId;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Names the filters of a query that can not go together: places outside each other, a filter that
/// no job has, and pairs that no job has both of.
final class Conflicts {
  private static final int MOST = 4;

  private final Knowledge knowledge;
  private final Overlaps overlaps;

  /// @param overlaps of the parts of the query
  Conflicts(Knowledge knowledge, Overlaps overlaps) {
    this.knowledge = knowledge;
    this.overlaps = overlaps;
  }

  /// Sentences, at most four.
  ///
  /// @param query with the ids of what it names
  List<String> of(JobQuery query, List<QueryPart> parts) {
    List<String> conflicts = new ArrayList<>(places(query));
    if (overlaps.jobs() > 0) {
      List<Integer> some = new ArrayList<>();
      for (int part = 0; part < parts.size(); part++) {
        if (overlaps.jobs(part) > 0) {
          some.add(part);
        } else {
          conflicts.add("No job here has " + name(parts.get(part)) + ".");
        }
      }
      pairs(parts, some, conflicts);
    }
    return conflicts.stream().limit(MOST).toList();
  }

  private void pairs(List<QueryPart> parts, List<Integer> some, List<String> conflicts) {
    for (int i = 0; i < some.size(); i++) {
      for (int j = i + 1; j < some.size() && conflicts.size() < MOST; j++) {
        QueryPart one = parts.get(some.get(i));
        QueryPart other = parts.get(some.get(j));
        boolean told = !conflicts.isEmpty() && place(one) && place(other);
        if (!told && overlaps.jobs(some.get(i), some.get(j)) == 0) {
          conflicts.add("No job here has both " + name(one) + " and " + name(other) + ".");
        }
      }
    }
  }

  private static boolean place(QueryPart part) {
    return part instanceof QueryPart.Filter filter
        && (filter.parameter() == Parameter.CITY
            || filter.parameter() == Parameter.REGION
            || filter.parameter() == Parameter.COUNTRY);
  }

  private String name(QueryPart part) {
    return Wording.list(
        part.given(knowledge.filters()).stream().map(given -> given.value().name()).toList());
  }

  /// Cities and regions outside the countries that are chosen.
  private List<String> places(JobQuery query) {
    List<String> countries = query.choices(Parameter.COUNTRY);
    List<String> conflicts = new ArrayList<>();
    if (!countries.isEmpty()) {
      query.choices(Parameter.CITY).stream()
          .flatMap(id -> knowledge.catalogue().gazetteer().city(new CityId(id)).stream())
          .filter(city -> !countries.contains(city.country().code()))
          .forEach(city -> conflicts.add(outside(city.name(), city.country().code(), countries)));
      query.choices(Parameter.REGION).stream()
          .filter(region -> !countries.contains(country(region)))
          .forEach(region ->
              conflicts.add(
                  outside(knowledge.labels().region(region), country(region), countries)));
    }
    List<String> regions = query.choices(Parameter.REGION);
    if (!regions.isEmpty()) {
      query.choices(Parameter.CITY).stream()
          .flatMap(id -> knowledge.catalogue().gazetteer().city(new CityId(id)).stream())
          .filter(city -> region(city).filter(region -> !regions.contains(region)).isPresent())
          .forEach(city ->
              conflicts.add(
                  city.name()
                      + " lies in "
                      + knowledge.labels().region(region(city).orElseThrow())
                      + ", outside "
                      + String.join(", ", regions.stream().map(knowledge.labels()::region).toList())
                      + "."));
    }
    return conflicts;
  }

  private String outside(String place, String country, List<String> chosen) {
    Labels labels = knowledge.labels();
    return place
        + " lies in "
        + labels.country(country)
        + ", outside "
        + String.join(", ", chosen.stream().map(labels::country).toList())
        + ".";
  }

  private static String country(String region) {
    return region.substring(0, Math.max(0, region.indexOf('-')));
  }

  private static Optional<String> region(City city) {
    return city.region().map(region -> city.country().code() + "-" + region);
  }
}
