package dev.skillexchange.match;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Need;
import java.util.Collection;
import java.util.List;

/// Something that a job asks one to know: a skill, or several of which one is enough.
///
/// @param anyOf skills of the catalogue, at least one, each once
/// @param need the strongest of them
/// @param weight how much the job depends on it: how much it wants it ([#probability]) times how
///   distinctive it is; more than 0, at most 1
public record Requirement(List<SkillId> anyOf, Need need, double weight) {
  public Requirement {
    anyOf = List.copyOf(anyOf);
    if (anyOf.isEmpty() || !(weight > 0)) {
      throw new IllegalArgumentException("no requirement: " + anyOf + ", " + weight);
    }
  }

  /// How far a posting that names a skill at a need depends on it: what careful readers of labelled
  /// postings say of skills that were read at that need, a required one counting 1, a welcome one a
  /// half, one in use a quarter (0.90, 0.53 and 0.29; docs/matching.md).
  public static double probability(Need need) {
    return switch (need) {
      case REQUIRED -> 0.9;
      case PREFERRED -> 0.5;
      case USED -> 0.3;
    };
  }

  /// How far the held skill that does it best meets the requirement, from 0 to 1.
  public double met(Collection<SkillId> held, Relatedness relatedness) {
    double best = 0;
    for (SkillId asked : anyOf) {
      for (SkillId one : held) {
        best = Math.max(best, relatedness.standsIn(one, asked));
      }
    }
    return best;
  }
}
