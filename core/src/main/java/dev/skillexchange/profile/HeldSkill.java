package dev.skillexchange.profile;

import dev.skillexchange.catalogue.SkillId;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A skill that a person has.
///
/// @param skill the catalogue's entry; empty for one that it lacks
/// @param name the catalogue's name, or the words of the CV
/// @param months how long the positions that name it lasted, overlaps counted once; empty where no
///   dated position does
/// @param last the last month of such a position; empty where no dated position names it
/// @param marks where the CV names it, in its order; none where a person added it
public record HeldSkill(
    Optional<SkillId> skill,
    String name,
    OptionalInt months,
    Optional<YearMonth> last,
    List<Mark> marks) {
  public HeldSkill {
    marks = List.copyOf(marks);
  }

  /// A skill that a person says they have.
  public static HeldSkill said(SkillId skill, String name) {
    return new HeldSkill(
        Optional.of(skill), name, OptionalInt.empty(), Optional.empty(), List.of());
  }
}
