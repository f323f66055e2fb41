package dev.skillexchange.engine.answer;

import dev.skillexchange.roadmap.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a roadmap says in sentences: its summary, what it can not tell, and its steps.
public final class RoadmapWords {
  private RoadmapWords() {}

  static String summary(long jobs, OpeningRow now, List<StepRow> steps, boolean kept) {
    if (jobs == 0) {
      return "No job was seen in this market with these filters, so there is nothing to learn for.";
    }
    if (now.of() == 0) {
      return "None of the %s names a skill as required that one can learn."
          .formatted(Wording.count(jobs, "job"));
    }
    String of =
        "Of %s that require a skill one can learn, %s within reach now"
            .formatted(
                Wording.count(now.of(), "job"),
                now.jobs() == 0
                    ? "none is"
                    : Wording.number(now.jobs()) + (now.jobs() == 1 ? " is" : " are"));
    if (steps.isEmpty()) {
      return of + ", and no skill that several employers ask for would open more.";
    }
    return of
        + "; after "
        + (steps.size() == 1 ? "this step" : "these " + steps.size() + " steps")
        + " about "
        + expected(steps.getLast().after(), kept)
        + ".";
  }

  /// "38 % (95 % 33 to 43 %)", with how it was counted.
  private static String expected(OpeningRow row, boolean kept) {
    return Wording.number(row.expectedJobs())
        + " ("
        + share(row)
        + (kept ? "" : ", at employers that had no say in the choice")
        + ")";
  }

  /// A share with its interval: "38 %, 95 % 33 to 43 %".
  public static String share(OpeningRow row) {
    return Wording.percent(row.expected())
        + row.interval()
            .map(limits -> ", 95\u00a0% " + interval(limits))
            .orElse(", too few employers for an interval");
  }

  /// "33 to 43 %".
  public static String interval(Part.Limits limits) {
    return Math.round(limits.low() * 100) + " to " + Math.round(limits.high() * 100) + "\u00a0%";
  }

  static List<String> limits(boolean kept, boolean withheld) {
    List<String> limits = new ArrayList<>();
    limits.add(
        "Within reach is a job of whose required skills you would have %s: one of several alternatives is enough. Years, level, place and pay are not looked at; narrow the jobs by them."
            .formatted(Wording.percent(Reach.ENOUGH)));
    limits.add(
        kept
            ? "The steps are those that you kept. What they open is counted in the jobs of today."
            : "What steps open is counted at employers by whose jobs they were not chosen. It tells which jobs ask for no more than that, not that one of them is offered.");
    if (withheld) {
      limits.add("There are too few employers for an interval.");
    }
    limits.add(
        "What pay a skill goes with is an association within the same level, countries, workplace, half-year and employer, not what the skill is worth.");
    limits.add(
        "How much a step takes is a rough class: small for days, medium for weeks, large for months; together they count 1, 3 and 9.");
    return limits;
  }

  /// What a step builds on, in words; empty where that is nothing.
  public static Optional<String> buildsOn(StepRow step) {
    List<String> grounds =
        step.buildsOn().stream()
            .map(ground ->
                ground.skill().name()
                    + switch (ground.from()) {
                      case "held" -> " (you have it)";
                      case "step" ->
                          ground.step().map(number -> " (step " + number + ")").orElse("");
                      default -> "";
                    })
            .toList();
    return grounds.isEmpty() ? Optional.empty() : Optional.of(Wording.list(grounds));
  }

  /// The skills that the same jobs ask for.
  public static Optional<String> beside(StepRow step) {
    List<String> beside =
        step.beside().stream()
            .map(one -> one.skill().name() + " (" + Wording.percent(one.share()) + ")")
            .toList();
    return beside.isEmpty() ? Optional.empty() : Optional.of(Wording.list(beside));
  }

  /// What a stage is called.
  public static String stage(String id) {
    return Wording.capital(id);
  }

  /// What a stage is.
  public static String about(String stage) {
    return switch (stage) {
      case "foundations" -> "What later steps build on, and languages.";
      case "core" -> "What many of the jobs name.";
      case "specialise" -> "What fewer of them name.";
      default -> "What jobs for seniors name clearly more often than those below.";
    };
  }
}
