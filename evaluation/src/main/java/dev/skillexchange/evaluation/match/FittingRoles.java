package dev.skillexchange.evaluation.match;

import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.evaluation.label.LabelFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The roles that fit a person, as a labelling has them.
///
/// @param also others that fit
record FittingRoles(RoleId best, List<RoleId> also) {

  /// How much two readers agree on all roles that fit: the share of those that either names which
  /// both name (Jaccard 1901).
  double overlap(FittingRoles other) {
    Set<RoleId> either = new HashSet<>(all());
    Set<RoleId> both = new HashSet<>(all());
    either.addAll(other.all());
    both.retainAll(other.all());
    return (double) both.size() / either.size();
  }

  private List<RoleId> all() {
    return Stream.concat(Stream.of(best), also.stream()).toList();
  }

  /// A labelling, by the ids of people.
  static Map<String, FittingRoles> labelling(String file) {
    Map<String, FittingRoles> labels = new HashMap<>();
    LabelFile.read(FittingRoles.class, file, line -> LabelFile.cells(line, 3))
        .forEach(
            cells -> labels.put(cells[0], new FittingRoles(new RoleId(cells[1]), roles(cells[2]))));
    return labels;
  }

  private static List<RoleId> roles(String cell) {
    return Stream.of(cell.split("\\|")).filter(role -> !role.isEmpty()).map(RoleId::new).toList();
  }
}
