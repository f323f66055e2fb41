package dev.skillexchange.engine.match;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.JobCards;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.MatchAnswer;
import dev.skillexchange.engine.answer.PayAnswer;
import dev.skillexchange.job.JobSketch;
import dev.skillexchange.match.Fit;
import dev.skillexchange.match.JobFit;
import dev.skillexchange.match.RoleFit;
import dev.skillexchange.match.RoleFits;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes fits as answers.
public final class MatchWriter {
  private static final int MISSING = 5;
  private static final int NEAREST = 5;
  private static final double TENTHS = 10;
  private static final double THOUSANDTHS = 1000;
  private static final int THOUSAND = 1000;

  private final Labels labels;
  private final JobCards cards;

  public MatchWriter(Labels labels, JobCards cards) {
    this.labels = labels;
    this.cards = cards;
  }

  /// A job with all that its score is made of.
  public MatchAnswer.Match match(JobFit found, JobCards.Around around) {
    Fit.Scored fit = found.fit();
    return new MatchAnswer.Match(
        cards.card(JobSketch.of(found.job()), around),
        fit.score(),
        fit.band().id(),
        fit.parts().stream().map(MatchWriter::part).toList(),
        fit.gains().stream()
            .map(gain ->
                new MatchAnswer.Gain(
                    skill(gain.skill().slug()), (gain.points() + THOUSAND / 2) / THOUSAND))
            .toList());
  }

  private static MatchAnswer.Part part(Fit.Share share) {
    return new MatchAnswer.Part(
        share.part().id(),
        share.known(),
        Math.round(TENTHS * share.weight()) / TENTHS,
        Math.round(TENTHS * share.weight() * share.reached()) / TENTHS,
        share.reasons().stream()
            .map(reason ->
                new MatchAnswer.Reason(reason.verdict().id(), reason.about(), reason.text()))
            .toList());
  }

  /// A role that fits.
  ///
  /// @param best the fit of the best role
  /// @param pay what its adverts offer
  private MatchAnswer.FittingRole role(RoleFit fit, double best, Optional<PayAnswer> pay) {
    JobQuery query = JobQuery.all().with(Parameter.ROLE, fit.role().slug());
    return new MatchAnswer.FittingRole(
        new Named(fit.role().slug(), labels.role(fit.role().slug())),
        fit.demand().jobs(),
        (int) Math.round(100 * fit.fit() / best),
        rounded(fit.coverage()),
        rounded(fit.use()),
        fit.core(),
        fit.coreHeld(),
        pay,
        fit.missing().stream().limit(MISSING).map(gap -> missing(gap, fit, query)).toList(),
        query.toLink());
  }

  private MatchAnswer.MissingSkill missing(RoleFit.Gap gap, RoleFit fit, JobQuery role) {
    String slug = gap.asked().skill().slug();
    return new MatchAnswer.MissingSkill(
        skill(slug),
        gap.asked().naming(),
        rounded((double) gap.asked().naming() / fit.demand().jobs()),
        rounded(gap.adds()),
        role.with(Parameter.SKILL, slug).toLink());
  }

  /// The roles that fit at all, the best first.
  ///
  /// @param level at which their pay is told
  public List<MatchAnswer.FittingRole> roles(
      List<RoleFit> fits, int count, RolePay pay, Optional<Level> level) {
    List<RoleFit> told = fits.stream().filter(fit -> fit.fit() > 0).limit(count).toList();
    Map<RoleId, PayAnswer> offers = pay.at(told.stream().map(RoleFit::role).toList(), level);
    return told.stream()
        .map(fit -> role(fit, told.getFirst().fit(), Optional.ofNullable(offers.get(fit.role()))))
        .toList();
  }

  /// The roles with the least to learn.
  public List<MatchAnswer.NearRole> leastToLearn(List<RoleFit> fits) {
    return RoleFits.leastToLearn(fits, NEAREST).stream()
        .map(fit ->
            new MatchAnswer.NearRole(
                new Named(fit.role().slug(), labels.role(fit.role().slug())),
                fit.core(),
                fit.coreHeld(),
                JobQuery.all().with(Parameter.ROLE, fit.role().slug()).toLink()))
        .toList();
  }

  private Named skill(String slug) {
    return new Named(slug, labels.skill(slug));
  }

  private static double rounded(double share) {
    return Math.round(THOUSANDTHS * share) / THOUSANDTHS;
  }
}
