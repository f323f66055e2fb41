package dev.skillexchange.match;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.slice.AskedSkills;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/// What one skill more would do for a job: each requirement is weighed once, and a skill adds to
/// those that it meets better than what is held.
final class SkillGains {
  private final List<AskedSkills> asked;
  private final int[] weights;
  private final int[] met;

  SkillGains(List<AskedSkills> asked, SkillAspect skills) {
    this.asked = asked;
    this.weights = asked.stream().mapToInt(skills::weight).toArray();
    this.met =
        asked.stream().mapToInt(one -> SkillAspect.best(one, skills.held()::permille)).toArray();
  }

  /// The skills of the requirements that are not met in full, by their ids.
  List<SkillId> missing() {
    TreeSet<SkillId> missing = new TreeSet<>();
    for (int i = 0; i < met.length; i++) {
      if (met[i] < HeldSkills.FULL) {
        missing.addAll(asked.get(i).anyOf());
      }
    }
    return List.copyOf(missing);
  }

  /// The number of the job ([SkillAspect#number]) with one skill more.
  ///
  /// @param more how far that skill alone meets others
  long with(ToIntFunction<SkillId> more) {
    long number = 0;
    for (int i = 0; i < met.length; i++) {
      int best = Math.max(met[i], SkillAspect.best(asked.get(i), more));
      number += Weighed.of(weights[i], best);
    }
    return number;
  }
}
