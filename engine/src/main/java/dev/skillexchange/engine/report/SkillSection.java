package dev.skillexchange.engine.report;

import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.SkillRow;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.report.Report.Row;
import dev.skillexchange.engine.report.Report.Section;
import dev.skillexchange.engine.report.Report.Table;
import java.util.List;

/// The skills of a guide as a part of a document.
final class SkillSection {
  private static final String NONE = "–";

  private final GuideAnswer guide;

  SkillSection(GuideAnswer guide) {
    this.guide = guide;
  }

  Section section() {
    return new Section(
        "skills",
        "Skills",
        List.of(
            "By the share of jobs that name them."
                + (guide.role().isPresent()
                    ? " \"Against neighbours\" tells how many times as often as the nearest roles."
                    : "")
                + " \"Pay\" tells how much more adverts offer that name the skill, within the same "
                + SkillWords.within(guide)
                + ": an association, not what the skill is worth.",
            TrendWords.about(guide.skills())),
        List.of(
            new Table(
                "skills",
                "Skills",
                List.of(
                    "Skill",
                    "Kind",
                    "Named",
                    "95 %",
                    "Required",
                    "Preferred",
                    "Against neighbours",
                    "Trend",
                    "Pay",
                    "Jobs"),
                guide.skills().stream().map(SkillSection::row).toList())));
  }

  private static Row row(SkillRow row) {
    return Row.of(
            row.named().evidence().link(),
            row.skill().name(),
            row.kind().replace('_', ' '),
            Wording.percent(row.named().share()),
            GuideReport.interval(row.named()),
            Wording.percent(row.required().share()),
            Wording.percent(row.preferred().share()),
            row.lift().map(SkillWords::times).orElse(NONE),
            row.trend().map(TrendWords::cell).orElse(NONE),
            row.pay().map(SkillWords::pay).orElse("too few employers tell"),
            GuideReport.outOf(row.named().evidence()))
        .also("Required", row.required().evidence().link())
        .also("Preferred", row.preferred().evidence().link());
  }
}
