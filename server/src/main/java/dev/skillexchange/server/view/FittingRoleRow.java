package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.MatchAnswer;
import dev.skillexchange.engine.answer.PayAnswer;
import dev.skillexchange.engine.answer.Wording;
import java.util.List;

/// A role that fits a person.
///
/// @param fit of 100, the best of all being 100
/// @param core how many of the skills that a fifth of its jobs name the person has: `3 of 8`
/// @param pay what its adverts offer at the person's level, or why that is not told; may be empty
/// @param missing skills that would add most
public record FittingRoleRow(
    String name,
    String guide,
    String openings,
    String link,
    int fit,
    String core,
    String pay,
    String payLink,
    List<Missing> missing) {

  /// A skill that is missing, with the jobs that name it.
  public record Missing(String name, String link, String jobs) {}

  static FittingRoleRow of(MatchAnswer.FittingRole role) {
    return new FittingRoleRow(
        role.role().name(),
        "/roles/" + role.role().id(),
        Wording.count(role.openings(), "open job"),
        "/jobs?" + role.link(),
        role.fit(),
        role.coreHeld() + " of " + role.core(),
        role.pay().map(PayAnswer::range).orElse(""),
        role.pay().map(pay -> "/jobs?" + pay.all().evidence().link()).orElse(""),
        role.missing().stream()
            .limit(3)
            .map(one ->
                new Missing(
                    one.skill().name(), "/jobs?" + one.link(), Wording.count(one.jobs(), "job")))
            .toList());
  }
}
