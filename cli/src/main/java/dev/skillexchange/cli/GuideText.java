package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.Evidence;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.GuideAnswer.NamedPart;
import dev.skillexchange.engine.answer.GuideAnswer.Pay;
import dev.skillexchange.engine.answer.GuideAnswer.RoleText;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.Money;
import dev.skillexchange.engine.answer.PayRow;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

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
    description(guide.description());
    out.printf(
        "%s at %s%s. The guide is about %s of %s seen in the last 12 months.%n",
        Labels.count(guide.open().value(), "open job"),
        Labels.count(guide.hiring().value(), "employer"),
        guide.basis().asOf().map(day -> " on " + day).orElse(""),
        Labels.count(guide.jobs().value(), "job"),
        Labels.count(guide.jobs().evidence().employers(), "employer"));
    out.println("Jobs behind it: skillexchange search " + options(guide.scope()));
    out.println();
    pay(guide.pay());
    parts("Levels, of jobs that state one", guide.levels());
    parts("Workplace, of jobs that state one", guide.workplaces());
    skills(guide);
    employers(guide);
  }

  private void description(RoleText role) {
    Paragraph.print(role.summary(), out);
    out.println();
    Paragraph.print(role.text(), out);
    out.println();
    Paragraph.print(
        "Nearest roles: "
            + role.neighbours().stream().map(Named::name).collect(Collectors.joining(", ")),
        out);
    out.println();
  }

  private void pay(List<Pay> tables) {
    if (tables.isEmpty()) {
      out.println("Pay: no job states any.");
      out.println();
    }
    for (Pay table : tables.stream().filter(GuideText::told).toList()) {
      out.println(
          "Pay as adverts offer it, "
              + basis(table)
              + ", from the median"
              + " of posted minima to the median of posted maxima");
      for (PayRow row : table.rows()) {
        out.printf("  %-12s %s%n", row.level().orElse("all levels"), band(row, table));
      }
      out.println();
    }
    List<Pay> thin = tables.stream().filter(table -> !told(table)).toList();
    if (!thin.isEmpty()) {
      out.println(
          "Also stated, by too few for a figure: "
              + thin.stream().map(GuideText::few).collect(Collectors.joining(", ")));
      out.println();
    }
  }

  /// Whether there is a figure of all jobs that state this pay.
  private static boolean told(Pay table) {
    return table.rows().getFirst().band().isPresent();
  }

  private static String few(Pay table) {
    Evidence evidence = table.rows().getFirst().evidence();
    return "%s (%s, %s)"
        .formatted(
            basis(table),
            Labels.count(evidence.jobs(), "job"),
            Labels.count(evidence.employers(), "employer"));
  }

  private static String basis(Pay table) {
    return table.currency() + " " + Labels.each(table.per());
  }

  private static String band(PayRow row, Pay table) {
    return row.band()
        .map(band ->
            "%20s  midpoints: median %s, mean %s; %s"
                .formatted(
                    amount(band.low(), table) + " to " + amount(band.high(), table),
                    amount(band.midMedian(), table),
                    amount(band.midMean(), table),
                    sample(row.evidence())))
        .or(row::withheld)
        .orElse("");
  }

  private static String amount(BigDecimal amount, Pay table) {
    return table.per().equals("hour")
        ? Money.exact(amount, table.currency())
        : Money.whole(amount, table.currency());
  }

  private static String sample(Evidence evidence) {
    return "stated in %,d of %s, %s"
        .formatted(
            evidence.jobs(),
            Labels.count(evidence.outOf(), "job"),
            Labels.count(evidence.employers(), "employer"));
  }

  private void parts(String title, List<NamedPart> parts) {
    if (!parts.isEmpty()) {
      out.println(title);
      for (NamedPart part : parts) {
        out.printf(
            "  %-12s %4.0f %%  %,d of %s%n",
            part.what().name(),
            100 * part.part().share(),
            part.part().evidence().jobs(),
            Labels.count(part.part().evidence().outOf(), "job"));
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
                "  %-28s %4.0f %%  (%.0f %%)  %s, %s%n",
                skill.skill().name(),
                100 * skill.named().share(),
                100 * skill.required().share(),
                Labels.count(skill.named().evidence().jobs(), "job"),
                Labels.count(skill.named().evidence().employers(), "employer")));
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
