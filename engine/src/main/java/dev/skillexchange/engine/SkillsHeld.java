package dev.skillexchange.engine;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.engine.match.Holding;
import dev.skillexchange.engine.match.SkillNames;
import dev.skillexchange.engine.person.ProfileBook;
import dev.skillexchange.profile.HeldSkill;
import dev.skillexchange.profile.Profile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what somebody has already.
public final class SkillsHeld {
  private final Knowledge knowledge;
  private final SkillNames names;

  public SkillsHeld(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.names = new SkillNames(knowledge.names());
  }

  /// The skills, those that are named first.
  ///
  /// @throws dev.skillexchange.fault.UserError where one is not known, there are too many, or no
  ///   profile is kept
  public Set<SkillId> read(OpenMarket market, Holding holding) {
    Set<SkillId> held = new LinkedHashSet<>(names.read(holding.skills()));
    own(market, holding).flatMap(one -> one.skill().stream()).forEach(held::add);
    return held;
  }

  /// Skills that were kept, without those that are not known any more.
  Set<SkillId> stillHeld(List<String> skills) {
    return skills.stream()
        .flatMap(skill -> knowledge.names().skill(skill).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// The same as a profile of nothing else; with what a kept one tells of them.
  public Profile profile(OpenMarket market, Holding holding) {
    List<HeldSkill> own = own(market, holding).toList();
    Set<SkillId> said = new LinkedHashSet<>(names.read(holding.skills()));
    own.forEach(one -> one.skill().ifPresent(said::remove));
    return Profile.ofSkills(
        Stream.concat(
                said.stream()
                    .map(skill -> HeldSkill.said(skill, knowledge.labels().skill(skill.slug()))),
                own.stream())
            .toList());
  }

  private Stream<HeldSkill> own(OpenMarket market, Holding holding) {
    return holding.kept()
        ? ProfileBook.of(knowledge, market).reading().profile().skills().stream()
        : Stream.empty();
  }
}
