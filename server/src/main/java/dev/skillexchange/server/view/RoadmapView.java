package dev.skillexchange.server.view;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.OpeningRow;
import dev.skillexchange.engine.answer.RoadmapAnswer;
import dev.skillexchange.engine.answer.RoadmapWords;
import dev.skillexchange.engine.answer.StepRow;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.engine.plot.ReachPlot;
import dev.skillexchange.engine.report.RoadmapReport;
import dev.skillexchange.engine.report.SkillWords;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The page of a roadmap.
///
/// @param address the page without what narrows it; `/roadmap` where it leads to no role
/// @param role its name; empty where it leads to no role
/// @param skills the skills held, as written into the form
/// @param efforts how much the steps may take together
/// @param link what it was asked for with, to be kept with it
/// @param hidden filters that the form keeps
/// @param keeps whether a path can be kept for who asks
/// @param own the same from the skills of the profile that the person keeps; empty where there is
///   none
/// @param since since when these steps are kept; empty where they were chosen now
/// @param other whether another path to this role is kept
public record RoadmapView(
    Frame frame,
    String address,
    String role,
    String guide,
    String skills,
    List<Option> levels,
    List<Option> counts,
    List<Option> efforts,
    String link,
    List<Kept> hidden,
    List<Choice> chosen,
    String summary,
    List<Headline> headlines,
    boolean keeps,
    String own,
    String since,
    String done,
    boolean other,
    List<StageView> stages,
    List<ReachPlot> plots,
    List<TableView> table,
    List<String> limits) {

  private static List<Option> efforts(int chosen) {
    return IntStream.concat(IntStream.of(0, 5, 10, 20, 40), IntStream.of(chosen))
        .distinct()
        .sorted()
        .mapToObj(effort ->
            new Option(
                effort == 0 ? "" : String.valueOf(effort),
                effort == 0 ? "any" : "up to " + effort,
                effort == chosen))
        .toList();
  }

  private static List<Option> counts(int chosen) {
    return IntStream.concat(IntStream.of(5, 8, 10, 12, 15, 20), IntStream.of(chosen))
        .distinct()
        .sorted()
        .mapToObj(
            count -> new Option(String.valueOf(count), String.valueOf(count), count == chosen))
        .toList();
  }

  /// The steps of a part of the way.
  public record StageView(String name, String about, List<StepView> steps) {}

  /// A step.
  ///
  /// @param opens what comes within reach with it, in words
  /// @param pay what pay it goes with, in words; empty where that cannot be told
  /// @param learnt since when; empty while it is not
  public record StepView(
      int number,
      String id,
      String name,
      String effort,
      String opens,
      String met,
      String required,
      String requiredLink,
      String named,
      String namedLink,
      String buildsOn,
      String beside,
      String levels,
      String pay,
      String learnt) {}

  /// The page of an answer.
  ///
  /// @param asked the filters of the jobs
  /// @param most how many steps
  /// @param effort how much they may take together; 0 for any
  /// @param keeping whether a path can be kept for who asks
  /// @param profile whether the skills of a kept profile can be counted in
  /// @param other whether another path to this role is kept
  public static RoadmapView of(
      RoadmapAnswer answer,
      JobQuery asked,
      int most,
      int effort,
      boolean keeping,
      boolean profile,
      boolean other,
      Optional<PublicAddress> site,
      Engine engine) {
    String slug = answer.role().map(role -> role.id()).orElse("");
    String address = slug.isEmpty() ? "/roadmap" : "/roadmap/" + slug;
    String skills =
        answer.held().stream().map(skill -> skill.id()).collect(Collectors.joining(","));
    String held = skills.isEmpty() ? "" : "skills=" + skills;
    return new RoadmapView(
        frame(answer, address, asked, skills, site, engine),
        address,
        answer.role().map(role -> role.name()).orElse(""),
        slug.isEmpty() ? "" : "/roles/" + slug,
        Told.listed(answer.held()),
        Option.levels(asked, engine),
        counts(most),
        efforts(effort),
        link(held, asked.toLink()),
        Kept.of(asked.with(Parameter.LEVEL)),
        new Chosen(engine.knowledge().filters())
            .of(
                asked,
                EnumSet.noneOf(Parameter.class),
                narrowed -> {
                  String link = link(held, narrowed);
                  return link.isEmpty() ? address : address + "?" + link;
                }),
        answer.summary(),
        headlines(answer, engine),
        keeping && !slug.isEmpty() && !answer.steps().isEmpty(),
        profile && skills.isEmpty()
            ? address + "?" + link(Told.kept().toLink(), asked.toLink())
            : "",
        answer.kept().map(SavedView::day).orElse(""),
        answer.done() + " of " + Wording.count(answer.steps().size(), "step") + " learnt",
        other,
        stages(answer),
        answer.steps().isEmpty() ? List.of() : List.of(ReachPlot.of(answer)),
        TableView.named(RoadmapReport.of(answer), "opening"),
        answer.limits());
  }

  private static Frame frame(
      RoadmapAnswer answer,
      String address,
      JobQuery asked,
      String skills,
      Optional<PublicAddress> site,
      Engine engine) {
    String about =
        answer
            .role()
            .map(role ->
                "What to learn to become "
                    + Wording.aRole(role.name())
                    + ", in which order, counted in the adverts themselves.")
            .orElse("What to learn for more jobs, counted in the adverts themselves.");
    boolean whole = skills.isEmpty() && asked.equals(JobQuery.all()) && answer.kept().isEmpty();
    return Frame.of(
        answer.title(),
        "/match",
        answer.basis(),
        PageHead.About.article(about, address, whole && answer.role().isPresent()),
        site,
        engine);
  }

  private static String link(String held, String query) {
    return held.isEmpty() || query.isEmpty() ? held + query : held + "&" + query;
  }

  private static List<Headline> headlines(RoadmapAnswer answer, Engine engine) {
    if (answer.now().of() == 0) {
      return List.of();
    }
    String of = "of " + Wording.count(answer.now().of(), "job") + " with skills to learn";
    List<Headline> headlines = new ArrayList<>();
    headlines.add(headline("Within reach now", answer.now(), of, answer));
    if (!answer.steps().isEmpty()) {
      headlines.add(
          headline(
              "After the last step",
              answer.steps().getLast().after(),
              RoadmapWords.share(answer.steps().getLast().after()),
              answer));
    }
    headlines.add(
        Headline.of(
            "Counted here",
            answer.jobs(),
            "job",
            engine.knowledge().filters().period(JobQuery.ofLink(answer.scope()))));
    return headlines;
  }

  private static Headline headline(
      String name, OpeningRow row, String sample, RoadmapAnswer answer) {
    return new Headline(
        name,
        Wording.number(row.expectedJobs()),
        row.expectedJobs() == 1 ? "job" : "jobs",
        sample,
        "/jobs?" + answer.jobs().evidence().link());
  }

  private static List<StageView> stages(RoadmapAnswer answer) {
    List<StageView> stages = new ArrayList<>();
    for (String stage : List.of("foundations", "core", "specialise", "advanced")) {
      List<StepView> steps = answer.of(stage).stream().map(RoadmapView::step).toList();
      if (!steps.isEmpty()) {
        stages.add(new StageView(RoadmapWords.stage(stage), RoadmapWords.about(stage), steps));
      }
    }
    return stages;
  }

  private static StepView step(StepRow row) {
    return new StepView(
        row.number(),
        row.skill().id(),
        row.skill().name(),
        row.effort(),
        row.adds().expectedJobs() == 0
            ? "no more jobs yet"
            : "+" + Wording.count(row.adds().expectedJobs(), "job") + " within reach",
        Wording.percent(row.met()),
        Wording.percent(row.required().share()),
        "/jobs?" + row.required().evidence().link(),
        Wording.percent(row.named().share()),
        "/jobs?" + row.named().evidence().link(),
        RoadmapWords.buildsOn(row).orElse(""),
        RoadmapWords.beside(row).orElse(""),
        row.levels().map(RoadmapView::levels).orElse(""),
        row.pay().map(SkillWords::pay).orElse(""),
        row.learnt().map(SavedView::day).orElse(""));
  }

  private static String levels(StepRow.Levels levels) {
    return Wording.percent(levels.above())
        + " of jobs for seniors and above, "
        + Wording.percent(levels.below())
        + " of those below";
  }
}
