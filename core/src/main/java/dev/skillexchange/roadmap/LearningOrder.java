package dev.skillexchange.roadmap;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.catalogue.SkillKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The order in which chosen skills are learnt: stage by stage, within a stage as they were chosen,
/// and nothing before what it builds on.
final class LearningOrder {
  /// The share of the jobs that name a skill of the core.
  private static final double CORE = 0.15;

  private final Catalogue catalogue;
  private final Prerequisites prerequisites;
  private final Naming naming;

  LearningOrder(Catalogue catalogue, Prerequisites prerequisites, Naming naming) {
    this.catalogue = catalogue;
    this.prerequisites = prerequisites;
    this.naming = naming;
  }

  /// The stage of each of some skills that are learnt together.
  Map<SkillId, Stage> stages(List<SkillId> chosen) {
    Map<SkillId, Stage> stages = new HashMap<>();
    for (SkillId skill : chosen) {
      stages.put(skill, stage(skill, chosen));
    }
    return stages;
  }

  private Stage stage(SkillId skill, List<SkillId> chosen) {
    boolean language =
        catalogue
            .skill(skill)
            .filter(one -> one.kind() == SkillKind.PROGRAMMING_LANGUAGE)
            .isPresent();
    if (language || prerequisites.carriesAny(skill, chosen)) {
      return Stage.FOUNDATIONS;
    }
    if (naming.lean(skill).filter(LevelLean::senior).isPresent()) {
      return Stage.ADVANCED;
    }
    return naming.share(skill) >= CORE ? Stage.CORE : Stage.SPECIALISE;
  }

  /// Each time the first, by stage and choice, of those whose needs are met; where needs lead in a
  /// circle, the first.
  List<SkillId> of(List<SkillId> chosen) {
    Map<SkillId, Stage> stages = stages(chosen);
    List<SkillId> left = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      chosen.stream().filter(skill -> stages.get(skill) == stage).forEach(left::add);
    }
    Map<SkillId, Set<SkillId>> before = new HashMap<>();
    chosen.forEach(skill -> before.put(skill, prerequisites.before(skill)));
    List<SkillId> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      SkillId next =
          left.stream()
              .filter(
                  skill -> left.stream().noneMatch(before.getOrDefault(skill, Set.of())::contains))
              .findFirst()
              .orElse(left.getFirst());
      left.remove(next);
      ordered.add(next);
    }
    return ordered;
  }
}
