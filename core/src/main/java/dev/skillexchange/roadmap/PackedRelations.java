package dev.skillexchange.roadmap;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.match.Relatedness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How far some skills stand in for those that jobs ask for, in thousandths: of each only the
/// skills that it stands in for at all.
final class PackedRelations {
  private final JobNeeds needs;
  private final List<int[]> asked = new ArrayList<>();
  private final List<int[]> shares = new ArrayList<>();

  PackedRelations(JobNeeds needs) {
    this.needs = needs;
  }

  /// Adds a skill under the next number.
  ///
  /// @param not what it does not stand in for
  void add(SkillId skill, Relatedness relatedness, Set<SkillId> not) {
    Map<Integer, Integer> thousandths = new TreeMap<>();
    relatedness.from(skill).forEach((other, part) -> add(thousandths, other, part, not));
    add(thousandths, skill, 1, not);
    asked.add(thousandths.keySet().stream().mapToInt(Integer::intValue).toArray());
    shares.add(thousandths.values().stream().mapToInt(Integer::intValue).toArray());
  }

  private void add(Map<Integer, Integer> thousandths, SkillId of, double part, Set<SkillId> not) {
    int number = needs.number(of);
    int share = (int) Math.round(JobNeeds.WHOLE * part);
    if (number != JobNeeds.NONE && share > 0 && !not.contains(of)) {
      thousandths.put(number, share);
    }
  }

  /// The numbers of the skills for which one stands in.
  int[] asked(int skill) {
    return asked.get(skill);
  }

  /// How far, in the same order.
  int[] shares(int skill) {
    return shares.get(skill);
  }
}
