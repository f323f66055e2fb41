package dev.skillexchange.evaluation.match;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Names;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.evaluation.relevance.SearchMarket;
import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.index.Scored;
import dev.skillexchange.match.Fits;
import dev.skillexchange.match.MarketSkills;
import dev.skillexchange.match.RoleFits;
import dev.skillexchange.match.Seeker;
import dev.skillexchange.slice.Slice;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How many of the ten best jobs are of the role that fits the person, or of one that the catalogue
/// names as its neighbour. A job without a role counts as wrong.
final class JobScore {
  private static final int BEST = 10;
  private static final int ENOUGH = 8;

  private final SearchMarket market;
  private final MarketSkills skills;
  private final Catalogue catalogue;
  private final Names names;
  private final RoleFits roles;

  JobScore(SearchMarket market, MarketSkills skills) {
    this.market = market;
    this.skills = skills;
    this.catalogue = market.catalogue();
    this.names = new Names(catalogue);
    this.roles = new RoleFits(skills, catalogue);
  }

  Table table(RoleScore people) {
    Table.Builder table =
        Table.named("jobs", "The ten best jobs", "known", "people", "eight right", "right of all");
    row(table, "skills and positions", people.ranked(true));
    row(table, "skills alone", people.ranked(false));
    return table.build();
  }

  private void row(Table.Builder table, String known, List<RoleScore.Ranked> people) {
    int[] right = people.stream().mapToInt(this::right).toArray();
    table.row(
        Cell.of(known),
        Cell.of(right.length),
        Cell.of(Arrays.stream(right).filter(one -> one >= ENOUGH).count() * 1.0 / right.length),
        Cell.of(Arrays.stream(right).sum() * 1.0 / BEST / right.length));
  }

  /// Those of whose ten best jobs fewer than eight are right.
  Table missed(RoleScore people) {
    Table.Builder table =
        Table.named(
            "missed-jobs", "Fewer than eight right", "person", "right", "roles of the ten best");
    for (RoleScore.Ranked person : people.ranked(true)) {
      int right = right(person);
      if (right < ENOUGH) {
        table.row(
            Cell.of(person.person().id()),
            Cell.of(right),
            Cell.of(
                best(person).stream()
                    .map(role -> role.map(RoleId::slug).orElse("none"))
                    .collect(
                        Collectors.groupingBy(role -> role, TreeMap::new, Collectors.counting()))
                    .toString()));
      }
    }
    return table.build();
  }

  private int right(RoleScore.Ranked person) {
    Set<RoleId> near = new HashSet<>(person.right());
    person.right().forEach(role -> near.addAll(catalogue.description(role).neighbours()));
    return (int)
        best(person).stream().filter(role -> role.filter(near::contains).isPresent()).count();
  }

  private List<Optional<RoleId>> best(RoleScore.Ranked person) {
    Seeker seeker = person.person().seeker(catalogue, names);
    Fits fits =
        new Fits(seeker, roles.shares(seeker, person.fits()), skills, catalogue, Optional.empty());
    List<Scored> best = market.ask(index -> index.best(Slice.open(), fits.score(), BEST));
    return market.jobs(best.stream().map(Scored::id).toList()).stream()
        .map(job -> job.facts().role().stated())
        .toList();
  }
}
