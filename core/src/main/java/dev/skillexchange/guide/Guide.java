package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.job.Employer;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.PayTable;
import dev.skillexchange.market.Share;
import dev.skillexchange.slice.JobQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the market says of a role: every figure with the jobs behind it.
///
/// @param asOf the day of the last reading; empty for an empty store
/// @param scope the jobs the guide is about: of the role, seen in the last twelve months, narrowed
///   as asked
/// @param jobs how many jobs the guide is about
/// @param open jobs open at the last reading
/// @param hiring employers with an open job
/// @param pay one table for each currency and basis, the one with most jobs first
/// @param skills by the share of jobs that name them
/// @param levels by share of the jobs that state one
/// @param workplaces by share of the jobs that state one
/// @param employers those with most open jobs
public record Guide(
    Role role,
    Optional<LocalDate> asOf,
    JobQuery scope,
    Figure<Long> jobs,
    Figure<Long> open,
    Figure<Long> hiring,
    List<PayTable> pay,
    List<SkillShare> skills,
    List<LevelShare> levels,
    List<WorkplaceShare> workplaces,
    List<EmployerCount> employers) {
  public Guide {
    pay = List.copyOf(pay);
    skills = List.copyOf(skills);
    levels = List.copyOf(levels);
    workplaces = List.copyOf(workplaces);
    employers = List.copyOf(employers);
  }

  /// A skill and the share of jobs that name it at any need, and that require it.
  public record SkillShare(Skill skill, Figure<Share> named, Figure<Share> required) {}

  /// A level and its share.
  public record LevelShare(Level level, Figure<Share> share) {}

  /// A workplace and its share.
  public record WorkplaceShare(Workplace workplace, Figure<Share> share) {}

  /// An employer and its open jobs.
  public record EmployerCount(Employer employer, Figure<Long> open) {}
}
