package dev.skillexchange.match;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.Need;
import dev.skillexchange.slice.AskedSkills;
import java.util.List;

/// What a job asks one to know: each skill of the catalogue by itself, alternatives as one. Natural
/// languages are no part of it; they are conditions of their own.
public final class Requirements {
  private Requirements() {}

  /// The requirements of a job, those it asks for most first, in the order of the posting
  /// otherwise.
  public static List<Requirement> of(Facts facts, SkillWeights weights) {
    return AskedSkills.of(facts).stream()
        .map(asked -> requirement(asked.anyOf(), asked.need(), weights))
        .toList();
  }

  /// One requirement, which is as distinctive as the most distinctive of its skills.
  public static Requirement requirement(List<SkillId> anyOf, Need need, SkillWeights weights) {
    double distinctive = anyOf.stream().mapToDouble(weights::of).max().orElseThrow();
    return new Requirement(anyOf, need, Requirement.probability(need) * distinctive);
  }
}
