package dev.skillexchange.index;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Need;

/// A score of a job by the catalogued skills that it names, built from whole numbers so that every
/// index gets the same.
public interface SkillScore {

  /// What a skill at a need weighs; zero or more.
  long weight(SkillId skill, Need need);

  /// Whether the person has the skill.
  boolean holds(SkillId skill);

  /// The score of a job.
  ///
  /// @param held the sum of the weights of its skills that are held
  /// @param asked the sum of the weights of all its skills
  double score(long held, long asked);
}
