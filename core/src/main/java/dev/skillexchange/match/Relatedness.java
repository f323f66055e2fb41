package dev.skillexchange.match;

import dev.skillexchange.catalogue.SkillId;

/// How far one skill stands in for another.
@FunctionalInterface
public interface Relatedness {
  /// Every skill stands for itself alone.
  Relatedness NONE = (held, asked) -> held.equals(asked) ? 1 : 0;

  /// How far a skill that a person holds stands in for one that a job asks for, from 0 (not at all)
  /// to 1 (it is the same): who knows PostgreSQL knows SQL; who knows SQL knows PostgreSQL in part.
  double standsIn(SkillId held, SkillId asked);
}
