package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.guide.CertificationShare;
import java.util.Locale;
import java.util.Optional;

/// A certification by the share of jobs that name it, and that require it.
///
/// @param grade `foundation`, `associate`, `professional`, `expert` or `licence`
/// @param pay what pay it goes with; absent where too few employers tell
public record CertificationRow(
    Named certification,
    String issuer,
    String grade,
    Part named,
    Part required,
    Optional<SkillRow.Contrast> pay) {

  static CertificationRow of(CertificationShare share) {
    return new CertificationRow(
        new Named(share.certification().id().slug(), share.certification().name()),
        share.certification().issuer(),
        share.certification().grade().name().toLowerCase(Locale.ROOT),
        Part.of(share.named()),
        Part.of(share.required()),
        share.pay().map(SkillRow.Contrast::of));
  }
}
