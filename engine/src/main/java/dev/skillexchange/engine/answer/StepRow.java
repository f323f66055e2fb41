package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.roadmap.LevelLean;
import dev.skillexchange.roadmap.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One skill to learn.
///
/// @param number from 1 on
/// @param stage `foundations`, `core`, `specialise` or `advanced`
/// @param effort `small`, `medium` or `large`
/// @param buildsOn what one learns before
/// @param beside skills held or learnt here that the same jobs ask for, the commonest first
/// @param adds what comes within reach with it
/// @param after what is within reach after it
/// @param met the mean share of what the jobs ask for that is met after it, from 0 to 1
/// @param named how many jobs name it, and which
/// @param required how many require it, and which
/// @param levels how often jobs name it by level; empty where too few state one
/// @param pay what pay it goes with: an association
/// @param learnt since when the person has learnt it; empty while they have not
public record StepRow(
    int number,
    Named skill,
    String kind,
    String stage,
    String effort,
    List<Ground> buildsOn,
    List<Beside> beside,
    OpeningRow adds,
    OpeningRow after,
    double met,
    Part named,
    Part required,
    Optional<Levels> levels,
    Optional<SkillRow.Contrast> pay,
    Optional<Instant> learnt) {

  /// What a step builds on.
  ///
  /// @param from `held`, `step` (an earlier one) or `none`: few of the jobs ask for it by name
  /// @param step the number of the earlier step
  public record Ground(Named skill, String from, Optional<Integer> step) {}

  /// A skill that jobs ask for beside.
  ///
  /// @param share of the jobs that ask for the step, from 0 to 1
  public record Beside(Named skill, double share) {}

  /// Shares of the jobs of some levels that name it, from 0 to 1.
  ///
  /// @param below interns, juniors and the middle level
  /// @param above seniors and all above
  public record Levels(double below, double above) {
    static Levels of(LevelLean lean) {
      return new Levels(lean.below(), lean.above());
    }
  }

  static StepRow of(Step step, Labels labels, Optional<Instant> learnt) {
    return new StepRow(
        step.number(),
        new Named(step.skill().id().slug(), step.skill().name()),
        step.skill().kind().id(),
        step.stage().id(),
        step.effort().id(),
        step.buildsOn().stream().map(ground -> ground(ground, labels)).toList(),
        step.beside().stream()
            .map(one -> new Beside(labels.named(one.skill()), one.share()))
            .toList(),
        OpeningRow.of(step.adds()),
        OpeningRow.of(step.after()),
        step.met(),
        Part.of(step.named()),
        Part.of(step.required()),
        step.lean().map(Levels::of),
        step.pay().map(SkillRow.Contrast::of),
        learnt);
  }

  private static Ground ground(Step.Ground ground, Labels labels) {
    Named skill = labels.named(ground.skill());
    return switch (ground.from()) {
      case Step.From.Held() -> new Ground(skill, "held", Optional.empty());
      case Step.From.EarlierStep(int number) -> new Ground(skill, "step", Optional.of(number));
      case Step.From.Nowhere() -> new Ground(skill, "none", Optional.empty());
    };
  }
}
