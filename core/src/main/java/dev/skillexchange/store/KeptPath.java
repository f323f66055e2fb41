package dev.skillexchange.store;

import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The way to a role that a person keeps, with what of it they have learnt.
///
/// @param link what it was asked for with, as the part of a link behind `?`; empty for nothing
/// @param steps in the order in which they are learnt, each skill once
public record KeptPath(RoleId role, String link, Instant kept, List<KeptStep> steps) {
  public KeptPath {
    steps = List.copyOf(steps);
    Set<SkillId> skills = new HashSet<>();
    if (!steps.stream().allMatch(step -> skills.add(step.skill()))) {
      throw new IllegalArgumentException("a skill twice: " + steps);
    }
  }

  /// A step.
  ///
  /// @param learnt since when the person has learnt it; empty while they have not
  public record KeptStep(SkillId skill, Optional<Instant> learnt) {}

  /// A path of which nothing is learnt yet.
  public static KeptPath of(RoleId role, String link, Instant kept, List<SkillId> steps) {
    return new KeptPath(
        role,
        link,
        kept,
        steps.stream().map(skill -> new KeptStep(skill, Optional.empty())).toList());
  }

  /// The same path, a step of it learnt or not; one without the step stays as it is.
  public KeptPath with(SkillId skill, Optional<Instant> learnt) {
    List<KeptStep> changed = new ArrayList<>();
    steps.forEach(
        step -> changed.add(step.skill().equals(skill) ? new KeptStep(skill, learnt) : step));
    return new KeptPath(role, link, kept, changed);
  }

  /// This path, with what is learnt of the steps that another has too.
  KeptPath learntAs(KeptPath other) {
    KeptPath path = this;
    for (KeptStep step : other.steps) {
      if (step.learnt().isPresent()) {
        path = path.with(step.skill(), step.learnt());
      }
    }
    return path;
  }
}
