package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Role;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Share;
import java.util.List;

/// A role that asks for similar skills.
///
/// @param likeness the cosine of the shares of jobs that name each skill in either role, from 0 to
///   1
/// @param jobs its jobs in the period of the guide
/// @param missing skills that it asks for much more often
public record RelatedRole(Role role, double likeness, Figure<Long> jobs, List<Missing> missing) {
  public RelatedRole {
    missing = List.copyOf(missing);
  }

  /// A skill that another role asks for.
  ///
  /// @param there share of that role's jobs that name it
  /// @param here share of this role's jobs that do
  public record Missing(Skill skill, Figure<Share> there, Figure<Share> here) {}
}
