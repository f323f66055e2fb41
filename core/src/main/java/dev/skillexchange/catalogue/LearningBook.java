package dev.skillexchange.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is learnt before what, and how much it takes, of those skills for which the catalogue says
/// it.
///
/// @param entries by skill
public record LearningBook(Map<SkillId, Entry> entries) {
  private static final Entry NOTHING = new Entry(List.of(), Optional.empty());

  public LearningBook {
    entries = Map.copyOf(entries);
  }

  /// What the catalogue says of a skill.
  ///
  /// @param needs what one learns before, in the order of the file
  /// @param effort empty for the usual one of the skill's kind
  public record Entry(List<SkillId> needs, Optional<Effort> effort) {
    public Entry {
      needs = List.copyOf(needs);
    }
  }

  /// What one learns before a skill; none where the catalogue says nothing.
  public List<SkillId> needs(SkillId skill) {
    return entries.getOrDefault(skill, NOTHING).needs();
  }

  /// How much a skill takes to learn.
  public Effort effort(Skill skill) {
    return entries
        .getOrDefault(skill.id(), NOTHING)
        .effort()
        .orElseGet(() -> Effort.usual(skill.kind()));
  }
}
