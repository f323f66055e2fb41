package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.ActivityRow;
import dev.skillexchange.engine.answer.GuideAnswer.NamedPart;
import dev.skillexchange.engine.answer.Part;
import dev.skillexchange.engine.answer.SkillRow;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.report.SkillWords;
import java.util.Locale;

/// Something by its share of jobs, with a bar.
///
/// @param width of the bar, as SVG has it
/// @param low where its interval begins, likewise; empty where there is none
/// @param high where its interval ends
/// @param interval in words; empty where there is none
/// @param inner the part of the bar that requires the thing; empty where that makes no sense
/// @param notes further figures in words
public record ShareView(
    String name,
    String share,
    String width,
    String low,
    String high,
    String interval,
    String sample,
    String link,
    String required,
    String inner,
    String requiredLink,
    String notes) {

  static ShareView of(SkillRow row) {
    Part required = row.required();
    return bar(
        row.skill().name(),
        row.named(),
        Wording.percent(required.share()),
        width(required.share()),
        link(required),
        SkillWords.notes(row));
  }

  static ShareView of(NamedPart row) {
    return bar(row.what().name(), row.part(), "", "", "", "");
  }

  static ShareView of(ActivityRow row) {
    return bar(row.activity().name(), row.named(), "", "", "", "");
  }

  private static ShareView bar(
      String name, Part part, String required, String inner, String requiredLink, String notes) {
    return new ShareView(
        name,
        Wording.percent(part.share()),
        width(part.share()),
        part.interval().map(limits -> width(limits.low())).orElse(""),
        part.interval().map(limits -> width(limits.high())).orElse(""),
        part.interval()
            .map(limits ->
                "95\u00a0%%: %d to %s"
                    .formatted(Math.round(limits.low() * 100), Wording.percent(limits.high())))
            .orElse(""),
        Wording.number(part.evidence().jobs())
            + " of "
            + Wording.count(part.evidence().outOf(), "job")
            + ", "
            + Wording.count(part.evidence().employers(), "employer"),
        link(part),
        required,
        inner,
        requiredLink,
        notes);
  }

  private static String width(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share * 100);
  }

  private static String link(Part part) {
    return "/jobs?" + part.evidence().link();
  }
}
