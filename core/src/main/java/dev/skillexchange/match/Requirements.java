package dev.skillexchange.match;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.catalogue.SkillKind;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.Need;
import dev.skillexchange.job.SkillMention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a job asks one to know: each skill of the catalogue by itself, alternatives as one. Natural
/// languages are no part of it; they are conditions of their own.
public final class Requirements {
  private Requirements() {}

  /// The requirements of a job, those it asks for most first, in the order of the posting
  /// otherwise.
  public static List<Requirement> of(Facts facts, SkillWeights weights) {
    Map<Integer, List<SkillMention>> groups = new LinkedHashMap<>();
    int alone = 0;
    for (SkillMention mention : facts.skills()) {
      if (mention.skill().isPresent() && mention.kind() != SkillKind.NATURAL_LANGUAGE) {
        int group = mention.alternatives().orElse(--alone);
        groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(mention);
      }
    }
    List<Requirement> requirements = new ArrayList<>();
    for (Need need : Need.values()) {
      groups.values().stream()
          .filter(group -> need(group) == need)
          .map(group -> requirement(skills(group), need, weights))
          .forEach(requirements::add);
    }
    return requirements;
  }

  /// One requirement, which is as distinctive as the most distinctive of its skills.
  public static Requirement requirement(List<SkillId> anyOf, Need need, SkillWeights weights) {
    double distinctive = anyOf.stream().mapToDouble(weights::of).max().orElseThrow();
    return new Requirement(anyOf, need, Requirement.probability(need) * distinctive);
  }

  private static List<SkillId> skills(List<SkillMention> group) {
    return group.stream().flatMap(one -> one.skill().stream()).distinct().toList();
  }

  private static Need need(List<SkillMention> group) {
    return group.stream().map(SkillMention::need).min(Need::compareTo).orElseThrow();
  }
}
