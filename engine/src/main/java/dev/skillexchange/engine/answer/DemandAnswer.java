package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.GuideAnswer.NamedPart;
import dev.skillexchange.guide.Demand;
import dev.skillexchange.guide.ValueShare;
import java.util.List;
import java.util.function.UnaryOperator;

/// How much a role is wanted.
///
/// @param open jobs open at the last reading, each once
/// @param openPostings how many postings show them
/// @param hiring employers with an open job
/// @param countries by share of all jobs of the guide, as are regions and cities
/// @param workplaces by share of the jobs that state one, as are employments
public record DemandAnswer(
    Counted open,
    long openPostings,
    Counted hiring,
    List<NamedPart> countries,
    List<NamedPart> regions,
    List<NamedPart> cities,
    List<NamedPart> workplaces,
    List<NamedPart> employments) {

  static DemandAnswer of(Demand demand, Labels labels) {
    return new DemandAnswer(
        Counted.of(demand.open()),
        demand.openPostings(),
        Counted.of(demand.hiring()),
        parts(demand.countries(), labels::country),
        parts(demand.regions(), labels::region),
        parts(demand.cities(), labels::city),
        parts(demand.workplaces(), Labels::words),
        parts(demand.employments(), Labels::words));
  }

  static List<NamedPart> parts(List<ValueShare> shares, UnaryOperator<String> name) {
    return shares.stream()
        .map(share ->
            new NamedPart(
                new Named(share.value(), name.apply(share.value())), Part.of(share.share())))
        .toList();
  }
}
