package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.Evidence;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.GuideAnswer.NamedPart;
import dev.skillexchange.engine.answer.GuideAnswer.Pay;
import dev.skillexchange.engine.answer.PayRow;
import java.io.PrintWriter;
import java.util.List;

/// A guide for a terminal.
final class GuideText {
  private static final int MOST_SKILLS = 25;

  private final PrintWriter out;

  GuideText(PrintWriter out) {
    this.out = out;
  }

  void print(GuideAnswer guide) {
    JobText.sampleNote(guide.basis(), out);
    out.println(guide.role().name());
    out.println("=".repeat(guide.role().name().length()));
    out.printf(
        "%,d open jobs at %,d employers%s. The guide is about %,d jobs of %,d employers seen in the"
            + " last 12 months.%n",
        guide.open().value(),
        guide.hiring().value(),
        guide.basis().asOf().map(day -> " on " + day).orElse(""),
        guide.jobs().value(),
        guide.jobs().evidence().employers());
    out.println("Jobs behind it: skillexchange search " + options(guide.scope()));
    out.println();
    pay(guide.pay());
    parts("Levels, of jobs that state one", guide.levels());
    parts("Workplace, of jobs that state one", guide.workplaces());
    skills(guide);
    employers(guide);
  }

  private void pay(List<Pay> tables) {
    if (tables.isEmpty()) {
      out.println("Pay: no job states any.");
      out.println();
    }
    for (Pay table : tables) {
      out.println(
          "Pay as adverts offer it, "
              + table.currency()
              + " a "
              + table.per()
              + ", from the median"
              + " of posted minima to the median of posted maxima");
      for (PayRow row : table.rows()) {
        out.printf("  %-12s %s%n", row.level().orElse("all levels"), band(row));
      }
      out.println();
    }
  }

  private static String band(PayRow row) {
    return row.band()
        .map(band ->
            "%20s  midpoints: median %s, mean %s; %s"
                .formatted(
                    Money.amount(band.low()) + " to " + Money.amount(band.high()),
                    Money.amount(band.midMedian()),
                    Money.amount(band.midMean()),
                    sample(row.evidence())))
        .or(row::withheld)
        .orElse("");
  }

  private static String sample(Evidence evidence) {
    return "stated in %,d of %,d jobs, %,d employers"
        .formatted(evidence.jobs(), evidence.outOf(), evidence.employers());
  }

  private void parts(String title, List<NamedPart> parts) {
    if (!parts.isEmpty()) {
      out.println(title);
      for (NamedPart part : parts) {
        out.printf(
            "  %-12s %4.0f %%  %,d of %,d jobs%n",
            part.what().name(),
            100 * part.part().share(),
            part.part().evidence().jobs(),
            part.part().evidence().outOf());
      }
      out.println();
    }
  }

  private void skills(GuideAnswer guide) {
    out.println("Skills, by the share of jobs that name them (and that require them)");
    guide.skills().stream()
        .limit(MOST_SKILLS)
        .forEach(skill ->
            out.printf(
                "  %-28s %4.0f %%  (%.0f %%)  %,d jobs, %,d employers%n",
                skill.skill().name(),
                100 * skill.named().share(),
                100 * skill.required().share(),
                skill.named().evidence().jobs(),
                skill.named().evidence().employers()));
    out.println();
  }

  private void employers(GuideAnswer guide) {
    if (!guide.employers().isEmpty()) {
      out.println("Who is hiring");
      guide
          .employers()
          .forEach(employer ->
              out.printf("  %-40s %,5d%n", employer.what().name(), employer.count().value()));
    }
  }

  /// A link as options of the search command.
  private static String options(String link) {
    return "--filter " + link.replace("&", " --filter ");
  }
}
