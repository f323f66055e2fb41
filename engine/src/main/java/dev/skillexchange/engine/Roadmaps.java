package dev.skillexchange.engine;

import dev.skillexchange.catalogue.Role;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.RoadmapAnswer;
import dev.skillexchange.engine.match.Holding;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.guide.GuideWriter;
import dev.skillexchange.match.MarketSkills;
import dev.skillexchange.roadmap.Roadmap;
import dev.skillexchange.roadmap.RoadmapAsked;
import dev.skillexchange.roadmap.RoadmapWriter;
import dev.skillexchange.slice.CanonicalQuery;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.store.KeptPath;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// Answers what to learn.
public final class Roadmaps {
  private final Knowledge knowledge;
  private final SkillsHeld skills;

  public Roadmaps(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.skills = new SkillsHeld(knowledge);
  }

  /// Where to, and from where.
  ///
  /// @param role its slug, name or a title that means it; empty for the jobs of the query alone
  /// @param holding what the person has already
  /// @param narrowing further filters of the jobs
  public record Way(String role, Holding holding, JobQuery narrowing) {}

  /// What to learn for a role, or for the jobs of a query.
  ///
  /// @param steps how many at the most
  /// @param effort the sum of their efforts at the most; empty for any
  /// @throws UserError where the role, a skill or a filter is not known, or there is neither a role
  ///   nor a filter
  public RoadmapAnswer roadmap(OpenMarket market, Way way, int steps, OptionalInt effort) {
    Set<SkillId> held = skills.read(market, way.holding());
    Optional<Role> role = role(way);
    RoadmapAsked asked =
        new RoadmapAsked(
            about(role, way.narrowing(), held), held, steps, effort, List.of(), Set.of());
    return answer(market, role, held, asked, Optional.empty());
  }

  /// A path that was kept, as the jobs of today see it. Steps and skills of which the catalogue
  /// knows no more are left out.
  public RoadmapAnswer kept(OpenMarket market, Way way, KeptPath path) {
    Set<SkillId> held = skills.stillHeld(way.holding().skills());
    Optional<Role> role = role(way);
    List<SkillId> steps =
        path.steps().stream()
            .map(KeptPath.KeptStep::skill)
            .filter(skill -> knowledge.catalogue().skill(skill).isPresent())
            .toList();
    Set<SkillId> learnt =
        path.steps().stream()
            .filter(step -> step.learnt().isPresent())
            .map(KeptPath.KeptStep::skill)
            .collect(Collectors.toSet());
    RoadmapAsked asked =
        new RoadmapAsked(
            about(role, way.narrowing(), held),
            held,
            RoadmapAsked.MOST_STEPS,
            OptionalInt.empty(),
            steps,
            learnt);
    return answer(market, role, held, asked, Optional.of(path));
  }

  private RoadmapAnswer answer(
      OpenMarket market,
      Optional<Role> role,
      Set<SkillId> held,
      RoadmapAsked asked,
      Optional<KeptPath> path) {
    Basis basis = market.basis();
    Roadmap roadmap =
        new RoadmapWriter(
                market.index(),
                knowledge.catalogue(),
                knowledge.resolver(),
                market.skills(now -> MarketSkills.of(now, knowledge.catalogue())).relations())
            .write(asked, basis.asOf());
    return RoadmapAnswer.of(basis, role, List.copyOf(held), roadmap, path, knowledge.labels());
  }

  private Optional<Role> role(Way way) {
    return Optional.of(way.role().strip())
        .filter(text -> !text.isEmpty())
        .map(text -> knowledge.resolver().role(text));
  }

  /// The jobs that are to come within reach: those of the role's guide; without a role those that
  /// are asked for, or that require one of the skills held.
  private JobQuery about(Optional<Role> role, JobQuery narrowing, Set<SkillId> held) {
    JobQuery asked = CanonicalQuery.of(knowledge.resolver(), narrowing);
    if (role.isPresent()) {
      return GuideWriter.scope(role, asked);
    }
    if (asked.with(Parameter.STATE).with(Parameter.SEEN).equals(JobQuery.all())) {
      if (held.isEmpty()) {
        throw new UserError(
            "nowhere to go", "", "Name a role, or skills that you have, or filters of jobs.");
      }
      asked = asked.and(Parameter.SKILL, requiringAny(held));
    }
    return asked.has(Parameter.SEEN) ? asked : asked.with(Parameter.SEEN, "12m");
  }

  private static String requiringAny(Set<SkillId> held) {
    return String.join("|", held.stream().map(skill -> "required:" + skill.slug()).toList());
  }
}
