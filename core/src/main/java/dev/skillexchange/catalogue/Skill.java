package dev.skillexchange.catalogue;

import java.util.List;

/// A skill of the catalogue with the ways in which adverts write it.
///
/// @param aliases further surfaces, read as `match` says
/// @param safe surfaces that are read in any case, even where the name needs context
/// @param parents broader skills ("PostgreSQL" is a relational database)
/// @param links the entries of open taxonomies that mean the same, one of each at most
public record Skill(
    SkillId id,
    String name,
    SkillKind kind,
    List<String> aliases,
    List<String> safe,
    List<SkillId> parents,
    Match match,
    SkillFamily family,
    List<SkillLink> links)
    implements SkillEntry {
  public Skill {
    aliases = List.copyOf(aliases);
    safe = List.copyOf(safe);
    parents = List.copyOf(parents);
    links = List.copyOf(links);
  }

  /// How the name and aliases of a skill are found in text.
  public enum Match {
    /// In any case; a method or field of several words also in the plural and in the other English
    /// spelling.
    ANY,
    /// Only in exactly the case of the catalogue.
    CASE,
    /// In exactly the case of the catalogue and only beside other evidence ("Go, Python") or as a
    /// whole item of a list.
    CONTEXT
  }
}
