package dev.skillexchange.roadmap;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.guide.SkillFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes the steps of a roadmap with all that is told of each.
final class StepWriter {
  private final Catalogue catalogue;
  private final Prerequisites prerequisites;
  private final Planner planner;
  private final Set<SkillId> held;
  private final List<SkillId> steps;
  private final Naming naming;

  StepWriter(
      Catalogue catalogue,
      Prerequisites prerequisites,
      Planner planner,
      Set<SkillId> held,
      List<SkillId> steps,
      Naming naming) {
    this.catalogue = catalogue;
    this.prerequisites = prerequisites;
    this.planner = planner;
    this.held = held;
    this.steps = steps;
    this.naming = naming;
  }

  /// @param now what is within reach with the steps that are learnt
  Roadmap roadmap(
      RoadmapAsked asked,
      Path path,
      Openings counted,
      Openings expected,
      Optional<Opening> now,
      Map<SkillId, Stage> stages,
      SkillFigures figures) {
    Neighbours neighbours = new Neighbours(planner.needs(), held, steps);
    List<Step> written = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      SkillId id = steps.get(i);
      Skill skill = catalogue.skill(id).orElseThrow();
      written.add(
          new Step(
              i + 1,
              skill,
              stages.getOrDefault(id, Stage.SPECIALISE),
              catalogue.learning().effort(skill),
              grounds(id, i),
              neighbours.of(id),
              counted.with(i + 1, expected),
              counted.after(i + 1, expected),
              path.met(i + 1),
              figures.named(id),
              figures.required(id),
              naming.lean(id),
              figures.pay(id)));
    }
    return new Roadmap(
        asked,
        figures.jobs(),
        counted.employers(),
        counted.after(0, expected),
        now.orElseGet(() -> counted.after(0, expected)),
        path.met(0),
        !asked.kept().isEmpty(),
        written);
  }

  private List<Step.Ground> grounds(SkillId skill, int step) {
    return prerequisites.of(skill).stream().map(need -> ground(need, step)).toList();
  }

  private Step.Ground ground(SkillId need, int step) {
    int earlier = steps.subList(0, step).indexOf(need);
    Step.From from =
        held.contains(need)
            ? new Step.From.Held()
            : earlier >= 0 ? new Step.From.EarlierStep(earlier + 1) : new Step.From.Nowhere();
    return new Step.Ground(need, from);
  }
}
