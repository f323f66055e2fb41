package dev.skillexchange.profile;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import java.util.Optional;
import java.util.Set;

/// A position that a person held.
///
/// @param title as the CV has it
/// @param role the catalogue's role that the title names; empty where it names none
/// @param level the level that the title names; empty where it names none
/// @param about what the CV says of it
/// @param skills those of the catalogue that its title or text names
/// @param mark where the CV tells of it; empty where a person added it
public record Position(
    Optional<String> employer,
    String title,
    Optional<RoleId> role,
    Optional<Level> level,
    Period period,
    Optional<String> location,
    String about,
    Set<SkillId> skills,
    Optional<Mark> mark) {
  public Position {
    skills = Set.copyOf(skills);
  }
}
