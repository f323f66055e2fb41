package dev.skillexchange.catalogue;

/// What a skill's name can lead to: a skill of the catalogue, or a name that is only known to be
/// one of a skill.
public sealed interface SkillEntry permits Skill, KnownName {
  String name();

  SkillKind kind();
}
