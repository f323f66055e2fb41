package dev.skillexchange.engine.report;

import dev.skillexchange.engine.answer.OpeningRow;
import dev.skillexchange.engine.answer.RoadmapAnswer;
import dev.skillexchange.engine.answer.RoadmapWords;
import dev.skillexchange.engine.answer.StepRow;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.report.Report.Row;
import dev.skillexchange.engine.report.Report.Section;
import dev.skillexchange.engine.report.Report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A roadmap as a document.
public final class RoadmapReport {
  private static final List<String> STAGES =
      List.of("foundations", "core", "specialise", "advanced");
  private static final String NONE = "–";

  private final RoadmapAnswer roadmap;

  private RoadmapReport(RoadmapAnswer roadmap) {
    this.roadmap = roadmap;
  }

  public static Report of(RoadmapAnswer roadmap) {
    return new RoadmapReport(roadmap).report();
  }

  private Report report() {
    List<String> lead = new ArrayList<>();
    if (roadmap.basis().sample()) {
      lead.add("Sample data: invented employers.");
    }
    lead.add(roadmap.summary());
    if (!roadmap.held().isEmpty()) {
      lead.add(
          "You have "
              + Wording.list(roadmap.held().stream().map(skill -> skill.name()).toList())
              + ".");
    }
    List<Section> sections = new ArrayList<>();
    for (String stage : STAGES) {
      List<StepRow> steps = roadmap.of(stage);
      if (!steps.isEmpty()) {
        sections.add(stage(stage, steps));
      }
    }
    if (!roadmap.steps().isEmpty()) {
      sections.add(opening());
    }
    sections.add(new Section("limits", "What this can not tell", roadmap.limits(), List.of()));
    return new Report(roadmap.title(), lead, sections);
  }

  private static Section stage(String stage, List<StepRow> steps) {
    return new Section(
        stage,
        RoadmapWords.stage(stage),
        List.of(RoadmapWords.about(stage)),
        List.of(
            new Table(
                stage,
                RoadmapWords.stage(stage),
                List.of(
                    "Step",
                    "Skill",
                    "Effort",
                    "Required",
                    "Named",
                    "Opens",
                    "Pay",
                    "Builds on",
                    "Asked for beside"),
                steps.stream().map(RoadmapReport::row).toList())));
  }

  private static Row row(StepRow step) {
    return Row.of(
            step.required().evidence().link(),
            (step.learnt().isPresent() ? "✓ " : "") + step.number(),
            step.skill().name(),
            step.effort(),
            Wording.percent(step.required().share()),
            Wording.percent(step.named().share()),
            Wording.count(step.adds().expectedJobs(), "job"),
            step.pay().map(SkillWords::pay).orElse("can not be told"),
            RoadmapWords.buildsOn(step).orElse(NONE),
            RoadmapWords.beside(step).orElse(NONE))
        .also("Named", step.named().evidence().link());
  }

  private Section opening() {
    List<Row> rows = new ArrayList<>();
    rows.add(opening("none", roadmap.start(), Optional.empty(), roadmap.met()));
    for (StepRow step : roadmap.steps()) {
      rows.add(
          opening(
              step.number() + " " + step.skill().name(),
              step.after(),
              Optional.of(step.adds()),
              step.met()));
    }
    return new Section(
        "opening",
        "What each step opens",
        List.of(
            "Jobs within reach after each step, of %s that require a skill one can learn."
                .formatted(Wording.count(roadmap.now().of(), "job"))),
        List.of(
            new Table(
                "opening",
                "Within reach",
                List.of("After step", "Jobs", "Expected", "95 %", "Added", "Asked for and met"),
                rows)));
  }

  private static Row opening(
      String step, OpeningRow after, Optional<OpeningRow> added, double met) {
    return new Row(
        List.of(
            step,
            Wording.number(after.jobs()),
            Wording.percent(after.expected()),
            after.interval().map(RoadmapWords::interval).orElse("too few employers"),
            added.map(one -> Wording.percent(one.expected())).orElse(NONE),
            Wording.percent(met)),
        Optional.empty());
  }
}
