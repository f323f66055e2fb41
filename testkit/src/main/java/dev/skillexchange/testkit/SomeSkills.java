package dev.skillexchange.testkit;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.index.SkillScore;
import dev.skillexchange.job.Need;

/// A score with few different values, so that ties are common: a person who has some of the skills,
/// chosen by a seed.
record SomeSkills(int seed) implements SkillScore {

  @Override
  public long weight(SkillId skill, Need need) {
    long strength =
        switch (need) {
          case REQUIRED -> 3;
          case PREFERRED -> 2;
          case USED -> 1;
        };
    return strength * Math.floorMod(skill.slug().hashCode() + seed, 3);
  }

  @Override
  public boolean holds(SkillId skill) {
    return Math.floorMod(skill.slug().hashCode() / 7 + seed, 3) > 0;
  }

  /// Jobs that ask for nothing score zero or one by the seed, so that both kinds are met.
  @Override
  public double score(long held, long asked) {
    return asked == 0 ? seed % 2 : (double) held / asked;
  }
}
