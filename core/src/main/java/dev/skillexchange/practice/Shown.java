package dev.skillexchange.practice;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.profile.HeldSkill;
import dev.skillexchange.profile.Profile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How much of each skill a profile shows.
///
/// A skill that somebody has is asked about too, so what is shown is never all of it: three
/// quarters with [#LONG] months in dated positions, a half otherwise. Who has a skill has the
/// broader ones above it as well.
final class Shown {
  private static final int LONG = 36;
  private static final double FOR_LONG = 0.75;
  private static final double AT_ALL = 0.5;

  private final Catalogue catalogue;
  private final Map<SkillId, Double> parts = new HashMap<>();

  Shown(Catalogue catalogue, Profile profile) {
    this.catalogue = catalogue;
    for (HeldSkill held : profile.skills()) {
      double part = held.months().orElse(0) >= LONG ? FOR_LONG : AT_ALL;
      held.skill().ifPresent(skill -> add(skill, part, new HashSet<>()));
    }
  }

  private void add(SkillId skill, double part, Set<SkillId> met) {
    if (met.add(skill)) {
      parts.merge(skill, part, Math::max);
      catalogue.skill(skill).map(Skill::parents).stream()
          .flatMap(parents -> parents.stream())
          .forEach(parent -> add(parent, part, met));
    }
  }

  /// From 0 to 1.
  double of(SkillId skill) {
    return parts.getOrDefault(skill, 0.0);
  }
}
