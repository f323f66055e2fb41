package dev.skillexchange.match;

import dev.skillexchange.catalogue.SkillId;

/// How distinctive skills are, from more than 0 to 1: what nearly every advert names tells little
/// of a job.
@FunctionalInterface
public interface SkillWeights {
  /// All alike.
  SkillWeights EQUAL = _ -> 1;

  double of(SkillId skill);
}
