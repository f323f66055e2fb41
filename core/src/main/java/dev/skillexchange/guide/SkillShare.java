package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Share;
import dev.skillexchange.market.estimate.Estimate;
import java.util.Optional;

/// A skill and the share of jobs that name it.
///
/// @param named at any need
/// @param required where it is required
/// @param preferred where it is welcome
/// @param lift how many times as often this role names it as its neighbours do; empty where they do
///   not name it
/// @param trend how the share of open jobs that name it changed; empty of one employer's jobs
/// @param pay what pay it goes with, within the same level, countries, workplace, half-year and
///   employer; empty where too few employers tell
public record SkillShare(
    Skill skill,
    Figure<Share> named,
    Figure<Share> required,
    Figure<Share> preferred,
    Optional<Estimate> lift,
    Optional<SkillTrend> trend,
    Optional<PayContrast> pay) {

  SkillShare withPay(Optional<PayContrast> told) {
    return new SkillShare(skill, named, required, preferred, lift, trend, told);
  }
}
