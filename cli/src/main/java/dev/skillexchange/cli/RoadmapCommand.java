package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.RoadmapAnswer;
import dev.skillexchange.engine.desk.Question;
import dev.skillexchange.engine.report.MarkdownReport;
import dev.skillexchange.engine.report.RoadmapReport;
import dev.skillexchange.engine.report.TextReport;
import dev.skillexchange.slice.JobQuery;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "roadmap",
    description = "Show what to learn for a role, in which order, and what each step opens.",
    footer = {
      "",
      "  roadmap --to back-end-engineer",
      "  roadmap --to back-end-engineer --skills java,sql --level senior",
      "  roadmap --skills python,sql            for more jobs, whatever the role",
      "",
      "Formats: text, json, markdown."
    })
final class RoadmapCommand extends AskingCommand<RoadmapAnswer> {
  @Option(names = "--to", paramLabel = "ROLE", description = "The role, such as back-end-engineer.")
  String role = "";

  @Mixin final HoldingOptions has = new HoldingOptions();

  @Option(names = "--steps", paramLabel = "N", description = "How many steps, at most 20 (10).")
  int steps = 10;

  @Option(
      names = "--effort",
      paramLabel = "N",
      description = "How much the steps may take together: small ones count 1, medium 3, large 9.")
  int effort = 0;

  @Mixin final Filters filters = new Filters();

  @Override
  Question<RoadmapAnswer> question() {
    return new Question.Roadmap(
        role, has.holding(), filters.on(JobQuery.all()).toLink(), steps, effort);
  }

  @Override
  Set<Format> formats() {
    return EnumSet.of(Format.TEXT, Format.JSON, Format.MARKDOWN);
  }

  @Override
  void print(RoadmapAnswer answer, PrintWriter out) {
    new TextReport(out).print(RoadmapReport.of(answer));
  }

  @Override
  void print(RoadmapAnswer answer, Format as, PrintWriter out) {
    new MarkdownReport(out).print(RoadmapReport.of(answer));
  }
}
