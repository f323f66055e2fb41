package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.GuideAnswer.NamedPart;
import dev.skillexchange.guide.EmployerProfile;
import java.util.List;
import java.util.Optional;

/// What the open jobs of one employer say.
///
/// @param names every spelling of its name
/// @param scope the query of its open jobs, as the part of a link behind `?`
/// @param seen its jobs, open and closed
/// @param roles by share of its open jobs
/// @param levels by share of those that state one
/// @param pay each range that it states, as it stands: no median is made of one employer's
/// @param beside how its workplaces compare; empty where too few employers hire in its roles
/// @param newest its open jobs, the newest first
public record EmployerAnswer(
    Basis basis,
    Named employer,
    List<String> names,
    String scope,
    Counted seen,
    DemandAnswer demand,
    List<NamedPart> roles,
    List<NamedPart> levels,
    List<SkillRow> skills,
    List<ActivityRow> activities,
    List<CertificationRow> certifications,
    List<StatedPay> pay,
    List<Beside> beside,
    List<JobCard> newest)
    implements Answer {

  /// A range of pay as it stands in adverts.
  ///
  /// @param roles of the jobs that state it, the most frequent first
  /// @param levels that these jobs state, likewise
  public record StatedPay(JobCard.Pay pay, List<Named> roles, List<Named> levels, Counted jobs) {

    static StatedPay of(EmployerProfile.StatedPay stated, Labels labels) {
      return new StatedPay(
          new JobCard.Pay(
              stated.pay().min(),
              stated.pay().max(),
              stated.pay().currency(),
              stated.pay().period().id()),
          stated.roles().stream().map(role -> new Named(role, labels.role(role))).toList(),
          stated.levels().stream().map(level -> new Named(level, labels.level(level))).toList(),
          Counted.of(stated.jobs()));
    }
  }

  /// A workplace here, and among the open jobs of all employers in the same roles.
  public record Beside(Named workplace, Part here, Part market) {

    static Beside of(EmployerProfile.Beside beside) {
      return new Beside(
          new Named(beside.workplace(), Labels.words(beside.workplace())),
          Part.of(beside.here()),
          Part.of(beside.market()));
    }
  }

  /// A profile with its words.
  public static EmployerAnswer of(
      Basis basis, EmployerProfile profile, Labels labels, List<JobCard> newest) {
    return new EmployerAnswer(
        basis,
        new Named(profile.employer().id().slug(), profile.employer().name()),
        profile.names(),
        profile.scope().toLink(),
        Counted.of(profile.seen()),
        DemandAnswer.of(profile.demand(), labels),
        DemandAnswer.parts(profile.roles(), labels::role),
        DemandAnswer.parts(profile.levels(), labels::level),
        profile.skills().stream().map(SkillRow::of).toList(),
        profile.activities().stream()
            .map(share -> ActivityRow.of(share, Optional.empty()))
            .toList(),
        profile.certifications().stream().map(CertificationRow::of).toList(),
        profile.pay().stream().map(stated -> StatedPay.of(stated, labels)).toList(),
        profile.beside().stream().map(Beside::of).toList(),
        newest);
  }
}
