package dev.skillexchange.job;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.catalogue.SkillKind;
import java.util.Optional;
import java.util.OptionalInt;

/// A skill that a posting names, at its strongest need.
///
/// @param skill the catalogue's entry; empty for a skill that no catalogue holds
/// @param name the catalogue's name, or the words of the posting
/// @param years the experience asked for in this skill ("5+ years of Go"); empty where none is said
/// @param alternatives a number that the skills share of which one is enough ("Java or Kotlin"),
///   counted from 1 within the posting; empty where the skill stands for itself
public record SkillMention(
    Optional<SkillId> skill,
    String name,
    SkillKind kind,
    Need need,
    Optional<Years> years,
    OptionalInt alternatives,
    Evidence evidence) {

  /// A skill without years that stands for itself.
  public SkillMention(
      Optional<SkillId> skill, String name, SkillKind kind, Need need, Evidence evidence) {
    this(skill, name, kind, need, Optional.empty(), OptionalInt.empty(), evidence);
  }

  /// The stronger of two mentions of one skill, the first of equal ones, with the years that either
  /// says.
  public SkillMention or(SkillMention other) {
    boolean weaker = other.need.compareTo(need) < 0;
    SkillMention stronger = weaker ? other : this;
    SkillMention rest = weaker ? this : other;
    return new SkillMention(
        stronger.skill,
        stronger.name,
        stronger.kind,
        stronger.need,
        stronger.years.or(rest::years),
        stronger.alternatives,
        stronger.evidence);
  }

  /// The same skill, standing for itself.
  public SkillMention alone() {
    return new SkillMention(skill, name, kind, need, years, OptionalInt.empty(), evidence);
  }
}
