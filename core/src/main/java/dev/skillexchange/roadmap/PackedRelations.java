package dev.skillexchange.roadmap;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.match.Relatedness;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How far some skills stand in for those that jobs ask for, in thousandths: of each only the
/// skills that it stands in for at all.
final class PackedRelations {
  private final List<int[]> asked = new ArrayList<>();
  private final List<int[]> shares = new ArrayList<>();

  /// Adds a skill under the next number.
  ///
  /// @param all the skills that jobs ask for, numbered by their place
  /// @param not what it does not stand in for
  void add(SkillId skill, List<SkillId> all, Relatedness relatedness, Set<SkillId> not) {
    Ints numbers = new Ints();
    Ints parts = new Ints();
    for (int number = 0; number < all.size(); number++) {
      long share = Math.round(JobNeeds.WHOLE * relatedness.standsIn(skill, all.get(number)));
      if (share > 0 && !not.contains(all.get(number))) {
        numbers.add(number);
        parts.add((int) share);
      }
    }
    asked.add(numbers.toArray());
    shares.add(parts.toArray());
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
