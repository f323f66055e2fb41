package dev.skillexchange.match;

import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import java.util.List;

/// What the open jobs of a role ask one to know.
///
/// @param jobs how many there are
/// @param asked by falling weight, equal ones by their slugs
public record RoleDemand(RoleId role, long jobs, List<Asked> asked) {
  public RoleDemand {
    asked = List.copyOf(asked);
  }

  /// A skill that jobs of the role name.
  ///
  /// @param naming how many jobs name it
  /// @param share how many of the jobs name it, from 0 to 1; a few jobs more are counted that do
  ///   not, so that the few jobs of a rare role tell little
  /// @param weight how much a job of the role depends on it, on average: the share of jobs that
  ///   name it, by the probability that they require it, times how distinctive it is
  public record Asked(SkillId skill, long naming, double share, double weight) {}
}
