package dev.skillexchange.engine;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Names;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.fault.UserError;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Skills as a person types them.
final class SkillNames {
  private static final int MOST_SKILLS = 200;

  private final Names names;

  SkillNames(Catalogue catalogue) {
    this.names = new Names(catalogue);
  }

  /// The skills that some names, aliases or slugs mean, each once, in their order.
  ///
  /// @throws UserError where there are too many or one is not known
  Set<SkillId> read(List<String> skills) {
    if (skills.size() > MOST_SKILLS) {
      throw new UserError(
          "too many skills", String.valueOf(skills.size()), "Name at most " + MOST_SKILLS + ".");
    }
    Set<SkillId> held = new LinkedHashSet<>();
    for (String skill : skills) {
      if (!skill.isBlank()) {
        held.add(names.skill(skill.strip()).orElseThrow(() -> unknown(skill)));
      }
    }
    return held;
  }

  private UserError unknown(String skill) {
    List<String> nearest = names.nearestSkills(skill);
    return new UserError(
        "unknown skill",
        skill,
        nearest.isEmpty()
            ? "Check its spelling."
            : "Did you mean " + String.join(", ", nearest) + "?");
  }
}
