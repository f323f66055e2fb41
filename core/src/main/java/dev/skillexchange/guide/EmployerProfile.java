package dev.skillexchange.guide;

import dev.skillexchange.job.Employer;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Share;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.PayCell;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the open jobs of one employer say. It is a count of these jobs, not a sample of others: no
/// median is made of them, since floors count employers.
///
/// @param asOf the day of the last reading; empty for an empty store
/// @param names every spelling of its name, the one that most jobs have first
/// @param scope its open jobs
/// @param seen its jobs, open and closed
/// @param demand its open jobs by place, workplace and employment
/// @param roles by share of its open jobs
/// @param levels by share of those that state one, in rising order
/// @param pay each range that it states, once
/// @param beside how its workplaces compare with the open jobs of all employers in the same roles
public record EmployerProfile(
    Employer employer,
    Optional<LocalDate> asOf,
    List<String> names,
    JobQuery scope,
    Figure<Long> seen,
    Demand demand,
    List<ValueShare> roles,
    List<ValueShare> levels,
    List<SkillShare> skills,
    List<ActivityShare> activities,
    List<CertificationShare> certifications,
    List<StatedPay> pay,
    List<Beside> beside) {
  public EmployerProfile {
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    levels = List.copyOf(levels);
    skills = List.copyOf(skills);
    activities = List.copyOf(activities);
    certifications = List.copyOf(certifications);
    pay = List.copyOf(pay);
    beside = List.copyOf(beside);
  }

  /// A range of pay as it stands in adverts.
  ///
  /// @param roles of the jobs that state it, the most frequent first
  /// @param levels that these jobs state, likewise
  public record StatedPay(PayCell pay, List<String> roles, List<String> levels, Figure<Long> jobs) {
    public StatedPay {
      roles = List.copyOf(roles);
      levels = List.copyOf(levels);
    }
  }

  /// A workplace here and in the open jobs of all employers in the same roles.
  ///
  /// @param workplace its id
  /// @param here of the employer's open jobs that state a workplace: these are counted, not sampled
  /// @param market of the open jobs of all employers in the same roles, with an interval
  public record Beside(String workplace, Figure<Share> here, Figure<Share> market) {}
}
