package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.SearchAnswer.Facet;
import dev.skillexchange.engine.answer.SearchAnswer.Value;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.List;
import java.util.function.UnaryOperator;

/// The same role, or all roles, in another country: its guide there, and the two side by side.
///
/// @param compare empty where there is no other country or no role to compare
public record SamePlace(String name, String jobs, String guide, String compare, String with) {
  private static final int MOST = 8;

  /// The countries with most jobs, each beside the chosen one, or beside the first where none or
  /// several are chosen.
  ///
  /// @param address makes the address of the guide of a query's link
  static List<SamePlace> of(GuideAnswer guide, List<Facet> facets, UnaryOperator<String> address) {
    List<Value> countries =
        facets.stream()
            .filter(facet -> facet.parameter().equals(Parameter.COUNTRY.id()))
            .flatMap(facet -> facet.values().stream())
            .toList();
    if (countries.size() < 2) {
      return List.of();
    }
    Value first = countries.stream().filter(Value::chosen).findFirst().orElse(countries.getFirst());
    JobQuery scope = JobQuery.ofLink(guide.scope());
    return countries.stream()
        .limit(MOST)
        .map(country -> {
          boolean same = country.id().equals(first.id());
          return new SamePlace(
              country.name(),
              Wording.count(country.jobs(), "job"),
              address.apply(scope.with(Parameter.COUNTRY, country.id()).toLink()),
              same || guide.role().isEmpty() ? "" : compare(scope, first, country),
              first.name());
        })
        .toList();
  }

  private static String compare(JobQuery scope, Value one, Value other) {
    return "/compare?"
        + scope.with(Parameter.SEEN).with(Parameter.COUNTRY, one.id(), other.id()).toLink();
  }
}
