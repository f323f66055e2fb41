package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import java.util.List;

/// Every role of the catalogue, by family, with its open jobs.
public record RolesAnswer(Basis basis, List<FamilyRow> families) implements Answer {

  /// A family and its roles.
  public record FamilyRow(Named family, List<RoleRow> roles) {}

  /// A role and how many jobs of it are open.
  public record RoleRow(Named role, long open) {}
}
