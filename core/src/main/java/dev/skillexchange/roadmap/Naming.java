package dev.skillexchange.roadmap;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.SkillId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How often jobs name each skill at any need, in all and by level.
final class Naming {
  private static final int LEVELS = Level.values().length + 1;

  private final Map<SkillId, int[]> counts = new HashMap<>();
  private final int[] jobs = new int[LEVELS];

  /// @param needs in which the number of a level is one more than its place, 0 for none
  Naming(JobNeeds needs) {
    for (int job = 0; job < needs.jobs(); job++) {
      jobs[needs.level(job)]++;
    }
    int[] last = new int[needs.jobs()];
    for (int skill = 0; skill < needs.skills().size(); skill++) {
      int[] naming = new int[LEVELS];
      for (int at = 0; at < needs.uses(skill); at++) {
        int job = needs.job(needs.use(skill, at));
        if (last[job] != skill + 1) {
          last[job] = skill + 1;
          naming[needs.level(job)]++;
        }
      }
      counts.put(needs.skills().get(skill), naming);
    }
  }

  /// The share of the jobs that name a skill, from 0 to 1.
  double share(SkillId skill) {
    long all = sum(jobs, 0, LEVELS);
    return all == 0 ? 0 : (double) sum(of(skill), 0, LEVELS) / all;
  }

  /// Empty where too few jobs state a level.
  Optional<LevelLean> lean(SkillId skill) {
    int above = Level.SENIOR.ordinal() + 1;
    return LevelLean.of(
        sum(of(skill), 1, above),
        sum(jobs, 1, above),
        sum(of(skill), above, LEVELS),
        sum(jobs, above, LEVELS));
  }

  private int[] of(SkillId skill) {
    return counts.getOrDefault(skill, new int[LEVELS]);
  }

  private static long sum(int[] counts, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += counts[i];
    }
    return sum;
  }
}
