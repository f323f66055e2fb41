package dev.skillexchange.match;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Need;
import java.util.HashMap;
import java.util.Map;

/// How distinctive skills are: how much it tells of a job's role that the job names one.
///
/// Measured as the divergence of Kullback and Leibler between the roles of jobs that name the skill
/// and those of all, over the most that it can be, with the roles of all added to each skill as if
/// [#DOUBT] further jobs named it. What is named in every role alike ("communication") weighs
/// [#LEAST], what is named in few weighs up to 1.
final class Distinctiveness implements SkillWeights {
  static final double LEAST = 0.2;
  private static final double DOUBT = 10;

  /// Half of the most is full: no skill is named in one small role only.
  private static final double FULL = 0.5;

  private final Map<SkillId, Double> weights;

  private Distinctiveness(Map<SkillId, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  static Distinctiveness of(SkillCounts counts) {
    Map<SkillId, Double> weights = new HashMap<>();
    for (int skill = 0; skill < counts.naming.length; skill++) {
      double told = Math.min(1, divergence(counts, skill) / FULL);
      weights.put(
          counts.skills().get(skill).id(), Math.round(100 * (LEAST + (1 - LEAST) * told)) / 100.0);
    }
    return new Distinctiveness(weights);
  }

  /// From 0 to 1, at which it is the logarithm of the number of roles.
  private static double divergence(SkillCounts counts, int skill) {
    double sum = 0;
    double named = counts.naming[skill] + DOUBT;
    for (int role = 0; role < counts.ofRole.length; role++) {
      double share = (double) counts.ofRole[role] / Math.max(1, counts.jobs());
      double jobs = 0;
      for (Need need : Need.values()) {
        jobs += counts.asked[role][need.ordinal()][skill];
      }
      double own = (jobs + DOUBT * share) / named;
      sum += own > 0 ? own * Math.log(own / share) : 0;
    }
    return Math.max(0, sum / Math.log(counts.ofRole.length));
  }

  @Override
  public double of(SkillId skill) {
    return weights.getOrDefault(skill, LEAST);
  }
}
