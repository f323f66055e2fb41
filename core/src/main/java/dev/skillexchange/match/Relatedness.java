package dev.skillexchange.match;

import dev.skillexchange.catalogue.SkillId;
import java.util.Map;

/// How far one skill stands in for another.
@FunctionalInterface
public interface Relatedness {
  /// Every skill stands for itself alone.
  Relatedness NONE = _ -> Map.of();

  /// The other skills for which one stands in that a person holds, each with how far, from 0 (not
  /// at all) to 1.
  Map<SkillId, Double> from(SkillId held);

  /// How far a skill that a person holds stands in for one that a job asks for, from 0 (not at all)
  /// to 1 (it is the same): who knows PostgreSQL knows SQL; who knows SQL knows PostgreSQL in part.
  default double standsIn(SkillId held, SkillId asked) {
    return held.equals(asked) ? 1 : from(held).getOrDefault(asked, 0.0);
  }
}
