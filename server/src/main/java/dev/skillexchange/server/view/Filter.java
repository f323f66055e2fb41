package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.Histogram;
import dev.skillexchange.engine.answer.SearchAnswer.Facet;
import dev.skillexchange.engine.answer.Wording;
import java.util.List;
import java.util.function.UnaryOperator;

/// A filter with the values it can have, and how the jobs are spread over them where they are
/// amounts or days.
public record Filter(String name, List<Choice> choices, List<HistogramView> spread) {

  /// The filters that have something to choose.
  ///
  /// @param address makes the address of a page of a query's link
  static List<Filter> of(
      List<Facet> facets, List<Histogram> histograms, UnaryOperator<String> address) {
    return facets.stream()
        .filter(facet -> !facet.values().isEmpty())
        .map(facet ->
            new Filter(
                facet.name(),
                facet.values().stream()
                    .map(value ->
                        new Choice(
                            value.name(),
                            Wording.number(value.jobs()),
                            value.chosen(),
                            address.apply(value.link())))
                    .toList(),
                histograms.stream()
                    .filter(histogram -> histogram.parameter().equals(facet.parameter()))
                    .flatMap(histogram -> HistogramView.of(histogram, address).stream())
                    .toList()))
        .toList();
  }
}
