package dev.skillexchange.engine;

import dev.skillexchange.catalogue.City;
import dev.skillexchange.catalogue.CityId;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// Names the filters of a query that can not go together: places outside each other, a filter that
/// no job has, and pairs that no job has both of.
final class Conflicts {
  private static final int MOST = 4;

  private final Knowledge knowledge;
  private final ToLongFunction<JobQuery> jobs;

  /// @param jobs counts the jobs of a query
  Conflicts(Knowledge knowledge, ToLongFunction<JobQuery> jobs) {
    this.knowledge = knowledge;
    this.jobs = jobs;
  }

  /// Sentences, at most four.
  ///
  /// @param query with the ids of what it names
  List<String> of(JobQuery query, List<QueryPart> parts) {
    JobQuery rest = query;
    for (QueryPart part : parts) {
      rest = part.without(rest);
    }
    List<String> conflicts = new ArrayList<>(places(query));
    if (jobs.applyAsLong(rest) > 0) {
      List<QueryPart> some = new ArrayList<>();
      for (QueryPart part : parts) {
        if (jobs.applyAsLong(part.with(rest)) > 0) {
          some.add(part);
        } else {
          conflicts.add("No job here has " + name(part) + ".");
        }
      }
      pairs(rest, some, conflicts);
    }
    return conflicts.stream().limit(MOST).toList();
  }

  private void pairs(JobQuery rest, List<QueryPart> parts, List<String> conflicts) {
    for (int i = 0; i < parts.size(); i++) {
      for (int j = i + 1; j < parts.size() && conflicts.size() < MOST; j++) {
        QueryPart one = parts.get(i);
        QueryPart other = parts.get(j);
        boolean told = !conflicts.isEmpty() && place(one) && place(other);
        if (!told && jobs.applyAsLong(other.with(one.with(rest))) == 0) {
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
    return part.given(knowledge.filters()).value().name();
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
