package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.guide.RoleShare;

/// A role among all that a guide counts.
///
/// @param part its share of the jobs
/// @param open its open jobs
public record RoleShareRow(Named role, Part part, Counted open) {

  static RoleShareRow of(RoleShare share) {
    return new RoleShareRow(
        new Named(share.role().id().slug(), share.role().name()),
        Part.of(share.share()),
        Counted.of(share.open()));
  }
}
