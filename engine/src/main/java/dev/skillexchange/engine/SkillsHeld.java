package dev.skillexchange.engine;

import dev.skillexchange.catalogue.Names;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.profile.HeldSkill;
import dev.skillexchange.profile.Profile;
import java.util.List;

/// Reads skills that a person says they have, as a profile of nothing else.
public final class SkillsHeld {
  private static final int MOST = 200;

  private final Knowledge knowledge;
  private final Names names;

  public SkillsHeld(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.names = new Names(knowledge.catalogue());
  }

  /// A profile of the skills alone.
  ///
  /// @param skills names, aliases or slugs; blank ones are passed over
  /// @throws UserError where one is not known, or there are too many
  public Profile profile(List<String> skills) {
    if (skills.size() > MOST) {
      throw new UserError(
          "too many skills", String.valueOf(skills.size()), "Name at most " + MOST + ".");
    }
    return Profile.ofSkills(
        skills.stream()
            .filter(skill -> !skill.isBlank())
            .map(this::skill)
            .distinct()
            .map(skill -> HeldSkill.said(skill, knowledge.labels().skill(skill.slug())))
            .toList());
  }

  private SkillId skill(String name) {
    return names
        .skill(name.strip())
        .orElseThrow(() -> {
          List<String> nearest = names.nearestSkills(name);
          return new UserError(
              "unknown skill",
              name,
              nearest.isEmpty()
                  ? "Check its spelling."
                  : "Did you mean " + String.join(", ", nearest) + "?");
        });
  }
}
