package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.GuideAnswer.NamedPart;
import dev.skillexchange.engine.answer.GuideAnswer.SkillRow;
import dev.skillexchange.engine.answer.Part;
import dev.skillexchange.server.wording.Wording;
import java.util.Locale;

/// Something by its share of jobs, with a bar.
///
/// @param width of the bar, as SVG has it
/// @param inner the part of it that requires the thing, likewise; empty where that makes no sense
public record ShareView(
    String name,
    String share,
    String width,
    String sample,
    String link,
    String required,
    String inner,
    String requiredLink) {

  static ShareView of(SkillRow row) {
    Part required = row.required();
    return new ShareView(
        row.skill().name(),
        Wording.percent(row.named().share()),
        width(row.named().share()),
        sample(row.named()),
        link(row.named()),
        Wording.percent(required.share()),
        width(required.share()),
        link(required));
  }

  static ShareView of(NamedPart row) {
    return new ShareView(
        row.what().name(),
        Wording.percent(row.part().share()),
        width(row.part().share()),
        sample(row.part()),
        link(row.part()),
        "",
        "",
        "");
  }

  private static String width(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share * 100);
  }

  private static String link(Part part) {
    return "/jobs?" + part.evidence().link();
  }

  private static String sample(Part part) {
    return Wording.number(part.evidence().jobs())
        + " of "
        + Wording.count(part.evidence().outOf(), "job")
        + ", "
        + Wording.count(part.evidence().employers(), "employer");
  }
}
