package dev.skillexchange.evaluation.match;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Names;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.match.MarketSkills;
import dev.skillexchange.match.RoleFit;
import dev.skillexchange.match.RoleFits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How often the role that fits a person best stands first, and among the first three. Right is
/// what either labelling calls best.
final class RoleScore {
  private final Catalogue catalogue;
  private final Names names;
  private final Set<RoleId> ranked;
  private final RoleFits fits;
  private final Map<String, FittingRoles> one = FittingRoles.labelling("labels-a.tsv");
  private final Map<String, FittingRoles> other = FittingRoles.labelling("labels-b.tsv");

  /// A person, and where the right role stands.
  ///
  /// @param rank from 1 on; 0 where it is not ranked
  record Ranked(InventedPerson person, Set<RoleId> right, List<RoleFit> fits, int rank) {}

  RoleScore(Catalogue catalogue, MarketSkills market) {
    this.catalogue = catalogue;
    this.names = new Names(catalogue);
    this.fits = new RoleFits(market, catalogue);
    this.ranked =
        market.demands().all().stream().map(demand -> demand.role()).collect(Collectors.toSet());
  }

  /// The people whose right role the market has jobs of.
  List<Ranked> ranked(boolean positions) {
    List<Ranked> all = new ArrayList<>();
    for (InventedPerson person : InventedPerson.all()) {
      Set<RoleId> right = right(person.id());
      if (right.stream().anyMatch(ranked::contains)) {
        InventedPerson known = positions ? person : person.withoutPositions();
        all.add(ranked(known, right));
      }
    }
    return all;
  }

  private static RoleId best(Map<String, FittingRoles> labels, String person) {
    return Optional.ofNullable(labels.get(person)).orElseThrow().best();
  }

  private Set<RoleId> right(String person) {
    return Stream.of(one, other).map(labels -> best(labels, person)).collect(Collectors.toSet());
  }

  private Ranked ranked(InventedPerson person, Set<RoleId> right) {
    List<RoleFit> roles = fits.of(person.seeker(catalogue, names));
    int rank = 0;
    for (int i = roles.size(); i > 0; i--) {
      rank = right.contains(roles.get(i - 1).role()) ? i : rank;
    }
    return new Ranked(person, right, roles, rank);
  }

  /// Of how many people both labellings name the same role as best.
  int agreed() {
    return (int)
        one.keySet().stream()
            .filter(person -> best(one, person).equals(best(other, person)))
            .count();
  }

  /// How much both labellings agree on all roles that fit, on average.
  double overlap() {
    return one.entrySet().stream()
        .mapToDouble(label ->
            label.getValue().overlap(Optional.ofNullable(other.get(label.getKey())).orElseThrow()))
        .average()
        .orElse(0);
  }

  Table table() {
    Table.Builder table =
        Table.named("roles", "The right role", "known", "people", "first", "first three");
    row(table, "skills and positions", ranked(true));
    row(table, "skills alone", ranked(false));
    return table.build();
  }

  private static void row(Table.Builder table, String known, List<Ranked> all) {
    table.row(Cell.of(known), Cell.of(all.size()), Cell.of(share(all, 1)), Cell.of(share(all, 3)));
  }

  private static double share(List<Ranked> all, int within) {
    return (double) all.stream().filter(one -> one.rank() > 0 && one.rank() <= within).count()
        / all.size();
  }

  /// Those whose right role does not stand first.
  Table missed(boolean positions) {
    Table.Builder table =
        Table.named(
            positions ? "missed" : "missed-by-skills",
            positions ? "Not first" : "Not first by skills alone",
            "person",
            "right",
            "rank",
            "first three",
            "unknown skills");
    for (Ranked one : ranked(positions)) {
      if (one.rank() != 1) {
        table.row(
            Cell.of(one.person().id()),
            Cell.of(joined(one.right().stream().sorted().toList())),
            Cell.of(one.rank()),
            Cell.of(joined(one.fits().stream().limit(3).map(RoleFit::role).toList())),
            Cell.of(String.join(", ", one.person().unknown(names))));
      }
    }
    return table.build();
  }

  private static String joined(List<RoleId> roles) {
    return roles.stream().map(RoleId::slug).collect(Collectors.joining(", "));
  }
}
