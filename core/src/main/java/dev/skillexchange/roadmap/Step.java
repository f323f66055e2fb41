package dev.skillexchange.roadmap;

import dev.skillexchange.catalogue.Effort;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.guide.PayContrast;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Share;
import java.util.List;
import java.util.Optional;

/// One skill of a roadmap.
///
/// @param number from 1 on
/// @param buildsOn what one learns before, the nearest
/// @param beside skills held or learnt here that a tenth or more of the jobs which ask for this one
///   ask for too, the commonest first
/// @param adds what comes within reach with this step that was not before
/// @param after what is within reach after it
/// @param met the mean share of what the jobs ask for that is met after it, from 0 to 1
/// @param named the share of jobs that name it at any need
/// @param required the share that requires it
/// @param lean by which level it is named; empty where too few jobs state one
/// @param pay what pay it goes with: an association; empty where that cannot be told
public record Step(
    int number,
    Skill skill,
    Stage stage,
    Effort effort,
    List<Ground> buildsOn,
    List<Beside> beside,
    Opening adds,
    Opening after,
    double met,
    Figure<Share> named,
    Figure<Share> required,
    Optional<LevelLean> lean,
    Optional<PayContrast> pay) {
  public Step {
    buildsOn = List.copyOf(buildsOn);
    beside = List.copyOf(beside);
  }

  /// Something that a step builds on, and where one has it from.
  public record Ground(SkillId skill, From from) {}

  /// Where one has a skill from.
  public sealed interface From {
    /// The person has it.
    record Held() implements From {}

    /// An earlier step.
    record EarlierStep(int number) implements From {}

    /// Nowhere: no step, since few of the jobs ask for it by name.
    record Nowhere() implements From {}
  }

  /// A skill that is asked for beside another.
  ///
  /// @param share of the jobs that ask for the one, from 0 to 1
  public record Beside(SkillId skill, double share) {}
}
