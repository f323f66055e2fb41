package dev.skillexchange.engine.person;

import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.match.SkillNames;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.roadmap.RoadmapAsked;
import dev.skillexchange.store.KeptPath;
import dev.skillexchange.store.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Keeps the ways to roles for a person, and what of them is learnt.
public final class KeptRoadmaps {
  private static final int LONGEST_LINK = 2_000;

  private final Knowledge knowledge;
  private final OpenMarket market;
  private final PersonId person;
  private final InstantSource clock;

  public KeptRoadmaps(
      Knowledge knowledge, OpenMarket market, PersonId person, InstantSource clock) {
    this.knowledge = knowledge;
    this.market = market;
    this.person = person;
    this.clock = clock;
  }

  /// The paths, the latest kept first.
  public List<KeptPath> all() {
    return market.store().people().paths(person);
  }

  /// The path to a role.
  ///
  /// @param role its slug, name or a title that means it
  public Optional<KeptPath> find(String role) {
    return market.store().people().path(person, role(role));
  }

  /// Keeps a path in place of that to the same role.
  ///
  /// @param link what it was asked for with, as the part of a link behind `?`
  /// @param steps names or slugs of skills in their order
  /// @throws UserError where the role or a skill is not known, or there are no steps or too many
  public void keep(String role, String link, List<String> steps) {
    Set<SkillId> skills = new LinkedHashSet<>();
    steps.forEach(step -> skills.add(skill(step)));
    if (skills.isEmpty() || skills.size() > RoadmapAsked.MOST_STEPS) {
      throw new UserError(
          "no path of so many steps",
          String.valueOf(skills.size()),
          "Keep 1 to " + RoadmapAsked.MOST_STEPS + ".");
    }
    if (link.length() > LONGEST_LINK) {
      throw new UserError(
          "path too long", link.length() + " characters", "Use at most " + LONGEST_LINK + ".");
    }
    market.store().people().keep(person, KeptPath.of(role(role), link, now(), List.copyOf(skills)));
  }

  /// Notes that a step is learnt, or is not.
  ///
  /// @throws UserError where the role or the skill is not known
  public void learnt(String role, String skill, boolean learnt) {
    market
        .store()
        .people()
        .learnt(person, role(role), skill(skill), learnt ? Optional.of(now()) : Optional.empty());
  }

  /// Forgets the path to a role; nothing happens where there is none.
  public void drop(String role) {
    market.store().people().drop(person, role(role));
  }

  private RoleId role(String role) {
    return knowledge.resolver().role(role).id();
  }

  private SkillId skill(String skill) {
    return new SkillNames(knowledge.names()).one(skill);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
