package dev.skillexchange.engine.facet;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.engine.answer.Histogram;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.SearchAnswer.Facet;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Counts of the values of each filter among the jobs of a query. A filter in which several values
/// widen (levels, workplaces, ...) is counted as if it were not set, so that its other values can
/// be chosen too; every count is that of the jobs which its link finds.
public final class Facets {
  private static final int MOST = 8;

  private static final List<ValueFacet> VALUES =
      List.of(
          new ValueFacet(Parameter.ROLE, Dimension.ROLE, "Role", false, MOST),
          new ValueFacet(Parameter.LEVEL, Dimension.LEVEL, "Level", false, MOST),
          new ValueFacet(Parameter.SKILL, Dimension.SKILL, "Skills", true, MOST),
          new ValueFacet(Parameter.WORKPLACE, Dimension.WORKPLACE, "Workplace", false, MOST),
          new ValueFacet(Parameter.COUNTRY, Dimension.COUNTRY, "Country", false, MOST),
          new ValueFacet(Parameter.CITY, Dimension.CITY, "City", false, MOST),
          new ValueFacet(Parameter.EMPLOYMENT, Dimension.EMPLOYMENT, "Employment", false, MOST),
          new ValueFacet(Parameter.EMPLOYER, Dimension.EMPLOYER, "Employer", false, MOST),
          new ValueFacet(Parameter.EDUCATION, Dimension.EDUCATION, "Education", false, MOST),
          new ValueFacet(Parameter.VISA, Dimension.VISA, "Visa", false, MOST),
          new ValueFacet(Parameter.LANGUAGE, Dimension.LANGUAGE, "Language", false, MOST));

  private final Catalogue catalogue;
  private final Labels labels;

  public Facets(Catalogue catalogue, Labels labels) {
    this.catalogue = catalogue;
    this.labels = labels;
  }

  /// What stands beside the jobs of a search.
  public record Counted(List<Facet> facets, List<Histogram> histograms) {

    public Counted {
      facets = List.copyOf(facets);
      histograms = List.copyOf(histograms);
    }
  }

  /// Everything that is counted.
  public Counted all(FacetScope scope, PayAnywhere anywhere) {
    PayFacet pay = PayFacet.count(scope);
    PostedFacet posted = PostedFacet.count(scope);
    List<Facet> facets = new ArrayList<>();
    facets.add(FamilyFacet.of(scope, catalogue, labels, MOST));
    VALUES.forEach(facet -> facets.add(facet.of(scope, labels)));
    facets.add(LivesFacet.of(scope, labels));
    facets.add(pay.facet());
    facets.add(posted.facet());
    facets.add(YearsFacet.of(scope));
    return new Counted(
        facets,
        Stream.of(pay.histogram(anywhere), posted.weeks()).flatMap(Optional::stream).toList());
  }

  /// Counts of the values of some filters.
  public List<Facet> of(FacetScope scope, Set<Parameter> wanted) {
    return VALUES.stream()
        .filter(facet -> wanted.contains(facet.parameter()))
        .map(facet -> facet.of(scope, labels))
        .toList();
  }
}
