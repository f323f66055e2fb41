package dev.skillexchange.engine.match;

import dev.skillexchange.catalogue.Names;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.fault.UserError;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Skills as a person types them.
public final class SkillNames {
  /// How many skills one may name.
  public static final int MOST = 200;

  private final Names names;

  public SkillNames(Names names) {
    this.names = names;
  }

  /// The skills that some names, aliases or slugs mean, each once, in their order.
  ///
  /// @throws UserError where there are too many or one is not known
  public Set<SkillId> read(List<String> skills) {
    if (skills.size() > MOST) {
      throw new UserError(
          "too many skills", String.valueOf(skills.size()), "Name at most " + MOST + ".");
    }
    Set<SkillId> held = new LinkedHashSet<>();
    for (String skill : skills) {
      if (!skill.isBlank()) {
        held.add(one(skill.strip()));
      }
    }
    return held;
  }

  /// The skill that a name, an alias or a slug means.
  ///
  /// @throws UserError where it is not known
  public SkillId one(String skill) {
    return names
        .skill(skill)
        .orElseThrow(() -> UserError.unknown("skill", skill, names.nearestSkills(skill)));
  }
}
