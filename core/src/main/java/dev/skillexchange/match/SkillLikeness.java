package dev.skillexchange.match;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.ValueScore;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How alike the skills of jobs are to those of one job, from 0 to 1: the weight of the skills that
/// both name over the weight of those that either names (Tanimoto's coefficient with weights).
///
/// A skill weighs the more the fewer jobs around name it: a hundred times the logarithm of jobs
/// over jobs that name it (inverse document frequency), as a whole number, so that every index gets
/// the same.
final class SkillLikeness implements ValueScore {
  /// The score of what is wholly alike.
  static final double WHOLE = 1L << 50;

  private static final double SCALE = 100;

  /// Of a sum of weights the upper half counts those of the skills that both jobs name.
  private static final int BITS = 32;

  private static final long MASK = (1L << BITS) - 1;

  private final Set<SkillId> skills;
  private final Map<SkillId, Long> naming;
  private final long jobs;
  private final long own;
  private final double share;
  private final double bonus;

  private SkillLikeness(
      Set<SkillId> skills, Map<SkillId, Long> naming, long jobs, double share, double bonus) {
    this.skills = skills;
    this.naming = naming;
    this.jobs = jobs;
    this.share = share;
    this.bonus = bonus;
    this.own = skills.stream().mapToLong(this::weight).sum();
  }

  /// Weighs by the jobs of a slice.
  ///
  /// @param jobs how many there are
  static SkillLikeness among(JobIndex index, Slice slice, long jobs, Set<SkillId> skills) {
    Map<SkillId, Long> naming = new HashMap<>();
    index.tally(
        slice,
        List.of(Dimension.SKILL),
        (cell, count) -> {
          if (!cell.getFirst().isEmpty()) {
            naming.merge(new SkillId(cell.getFirst()), count, Long::sum);
          }
        });
    return new SkillLikeness(Set.copyOf(skills), naming, jobs, 1, 0);
  }

  /// The same as a part of a score.
  ///
  /// @param part what it counts at the most
  /// @param added what is added to it
  SkillLikeness as(double part, double added) {
    return new SkillLikeness(skills, naming, jobs, part, added);
  }

  private long weight(SkillId skill) {
    double rarity = (jobs + 1) / (naming.getOrDefault(skill, 0L) + 0.5);
    return Math.max(0, Math.round(SCALE * Math.log(rarity)));
  }

  @Override
  public List<Look> looks() {
    return List.of(new Look(Dimension.SKILL_NEED, Joining.SUM));
  }

  @Override
  public long number(int look, String value) {
    if (value.isEmpty()) {
      return 0;
    }
    SkillId skill = new SkillId(value.substring(value.indexOf(':') + 1));
    long weight = weight(skill);
    return skills.contains(skill) ? weight << BITS | weight : weight;
  }

  /// Without a skill in common there is no score, but where the one job names none.
  @Override
  public long score(long[] numbers) {
    long both = numbers[0] >>> BITS;
    long theirs = numbers[0] & MASK;
    if (own == 0) {
      return Math.round(WHOLE * bonus);
    }
    return both == 0 ? 0 : Math.round(WHOLE * (bonus + share * both / (own + theirs - both)));
  }
}
