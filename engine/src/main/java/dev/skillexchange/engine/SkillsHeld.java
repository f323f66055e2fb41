package dev.skillexchange.engine;

import dev.skillexchange.engine.match.SkillNames;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.profile.HeldSkill;
import dev.skillexchange.profile.Profile;
import java.util.List;

/// Reads skills that a person says they have, as a profile of nothing else.
public final class SkillsHeld {
  private final Knowledge knowledge;
  private final SkillNames names;

  public SkillsHeld(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.names = new SkillNames(knowledge.names());
  }

  /// A profile of the skills alone.
  ///
  /// @param skills names, aliases or slugs; blank ones are passed over
  /// @throws UserError where one is not known, or there are too many
  public Profile profile(List<String> skills) {
    return Profile.ofSkills(
        names.read(skills).stream()
            .map(skill -> HeldSkill.said(skill, knowledge.labels().skill(skill.slug())))
            .toList());
  }
}
