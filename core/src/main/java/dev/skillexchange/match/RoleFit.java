package dev.skillexchange.match;

import dev.skillexchange.catalogue.RoleId;
import java.util.List;

/// How far a person fits a role, by what its open jobs ask.
///
/// @param demand what they ask
/// @param coverage how much of it, by weight, the person has, from 0 to 1
/// @param use how much of what the person can, by how distinctive it is, the role uses, from 0 to 1
/// @param fit what roles are ranked by, from 0 to 1
/// @param core how many skills a fifth or more of its jobs name
/// @param coreHeld how many of these the person has, at least by half
/// @param missing the heaviest skills that the person has not, with what each would add to coverage
public record RoleFit(
    RoleDemand demand,
    double coverage,
    double use,
    double fit,
    int core,
    int coreHeld,
    List<Gap> missing) {
  public RoleFit {
    missing = List.copyOf(missing);
  }

  /// A skill that the role asks for and the person lacks, or has in part.
  ///
  /// @param adds to coverage
  public record Gap(RoleDemand.Asked asked, double adds) {}

  /// How many of the skills that a fifth or more of its jobs name are to be learned.
  public int toLearn() {
    return core - coreHeld;
  }

  public RoleId role() {
    return demand.role();
  }
}
