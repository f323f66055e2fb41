package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillEntry;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.catalogue.SkillKind;
import dev.skillexchange.text.Tokens;
import java.util.Optional;

/// A skill where a text names it.
///
/// @param from its first token
/// @param end the token behind its last
/// @param entry what its name leads to; empty for a phrase that only reads like a skill
record NamedSkill(int from, int end, Optional<SkillEntry> entry, SkillKind kind, String rule) {
  static NamedSkill of(SkillFinder.Found found) {
    SkillEntry entry = found.skill();
    return new NamedSkill(
        found.from(), found.end(), Optional.of(entry), entry.kind(), found.rule());
  }

  static NamedSkill of(OpenSkills.Found found) {
    return new NamedSkill(found.from(), found.end(), Optional.empty(), found.kind(), found.rule());
  }

  /// The catalogue's skill; empty where it holds none.
  Optional<SkillId> id() {
    return entry.flatMap(
        known -> known instanceof Skill skill ? Optional.of(skill.id()) : Optional.empty());
  }

  /// The name that is known, else the words of the text.
  String name(Tokens tokens) {
    return entry
        .map(SkillEntry::name)
        .orElseGet(() -> tokens.text().substring(tokens.start(from), tokens.end(end - 1)));
  }
}
