package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillKind;
import java.util.Optional;

/// A skill where a text names it.
///
/// @param from its first token
/// @param end the token behind its last
/// @param skill the catalogue's entry; empty for a skill that no catalogue holds
record NamedSkill(int from, int end, Optional<Skill> skill, SkillKind kind, String rule) {
  static NamedSkill of(SkillFinder.Found found) {
    Skill skill = found.skill();
    return new NamedSkill(
        found.from(), found.end(), Optional.of(skill), skill.kind(), found.rule());
  }

  static NamedSkill of(OpenSkills.Found found) {
    return new NamedSkill(found.from(), found.end(), Optional.empty(), found.kind(), found.rule());
  }
}
