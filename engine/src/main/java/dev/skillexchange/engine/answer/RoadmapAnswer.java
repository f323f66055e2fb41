package dev.skillexchange.engine.answer;

import dev.skillexchange.catalogue.Role;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.roadmap.Roadmap;
import dev.skillexchange.store.KeptPath;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What to learn, in which order, and what each step opens.
///
/// @param role the role that it leads to; empty for the jobs of a query
/// @param summary what the way is worth, in sentences
/// @param limits what it can not tell, each in a sentence
/// @param scope the query of the jobs that are to come within reach, as the part of a link behind
///   `?`
/// @param held skills that the person has
/// @param jobs all jobs of the query
/// @param employers how many employers have jobs that require a skill which can be learnt
/// @param start what is within reach before any step
/// @param now what is within reach with the steps that are learnt
/// @param met the mean share of what the jobs ask for that is met before any step, from 0 to 1
/// @param kept since when the person keeps these steps; empty where they were chosen now
/// @param steps in the order in which they are learnt
public record RoadmapAnswer(
    Basis basis,
    Optional<Named> role,
    String summary,
    List<String> limits,
    String scope,
    List<Named> held,
    Counted jobs,
    long employers,
    OpeningRow start,
    OpeningRow now,
    double met,
    Optional<Instant> kept,
    List<StepRow> steps)
    implements Answer {

  /// A roadmap in words and numbers.
  ///
  /// @param held in the order in which they were named
  public static RoadmapAnswer of(
      Basis basis,
      Optional<Role> role,
      List<SkillId> held,
      Roadmap roadmap,
      Optional<KeptPath> path,
      Labels labels) {
    Map<SkillId, Instant> learnt = new HashMap<>();
    path.ifPresent(kept ->
        kept.steps().forEach(step -> step.learnt().ifPresent(at -> learnt.put(step.skill(), at))));
    List<StepRow> steps =
        roadmap.steps().stream()
            .map(step ->
                StepRow.of(step, labels, Optional.ofNullable(learnt.get(step.skill().id()))))
            .toList();
    OpeningRow now = OpeningRow.of(roadmap.now());
    Counted jobs = Counted.of(roadmap.jobs());
    return new RoadmapAnswer(
        basis,
        role.map(one -> new Named(one.id().slug(), one.name())),
        RoadmapWords.summary(jobs.value(), now, steps, roadmap.kept()),
        RoadmapWords.limits(roadmap.kept(), now.of() > 0 && now.interval().isEmpty()),
        roadmap.asked().about().toLink(),
        held.stream().map(labels::named).toList(),
        jobs,
        roadmap.employers(),
        OpeningRow.of(roadmap.start()),
        now,
        roadmap.met(),
        path.map(KeptPath::kept),
        steps);
  }

  /// What it is called.
  public String title() {
    return role.map(one -> "Roadmap: " + one.name()).orElse("Roadmap: more jobs");
  }

  /// The steps of a stage, in their order.
  public List<StepRow> of(String stage) {
    return steps.stream().filter(step -> step.stage().equals(stage)).toList();
  }

  /// How many steps are learnt already.
  public long done() {
    return steps.stream().filter(step -> step.learnt().isPresent()).count();
  }
}
