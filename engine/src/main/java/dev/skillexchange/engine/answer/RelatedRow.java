package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.guide.RelatedRole;
import java.util.List;

/// A role that asks for similar skills.
///
/// @param likeness from 0 to 1
/// @param missing skills that it asks for much more often
public record RelatedRow(Named role, double likeness, Counted jobs, List<Missing> missing) {

  /// A skill that another role asks for.
  public record Missing(Named skill, Part there, Part here) {
    static Missing of(RelatedRole.Missing missing) {
      return new Missing(
          new Named(missing.skill().id().slug(), missing.skill().name()),
          Part.of(missing.there()),
          Part.of(missing.here()));
    }
  }

  static RelatedRow of(RelatedRole related) {
    return new RelatedRow(
        new Named(related.role().id().slug(), related.role().name()),
        related.likeness(),
        Counted.of(related.jobs()),
        related.missing().stream().map(Missing::of).toList());
  }
}
