package dev.skillexchange.roadmap;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.JobQuery;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// What a roadmap is asked for.
///
/// @param about the jobs that are to come within reach
/// @param held skills that the person has, those that are steps left out
/// @param most how many steps at most
/// @param effort the sum of efforts of the steps, where small is 1, medium 3 and large 9; empty for
///   any
/// @param kept steps that were chosen before, in their order; none to choose some now
/// @param learnt those of them that are learnt by now
public record RoadmapAsked(
    JobQuery about,
    Set<SkillId> held,
    int most,
    OptionalInt effort,
    List<SkillId> kept,
    Set<SkillId> learnt) {
  /// The most steps of a roadmap.
  public static final int MOST_STEPS = 20;

  /// How many steps there are where nobody says.
  public static final int USUAL_STEPS = 10;

  private static final int MOST_EFFORT = 180;

  /// Checks what is asked for.
  ///
  /// @throws UserError where the number of steps or the effort is none that can be asked for
  public RoadmapAsked {
    Set<SkillId> before = new LinkedHashSet<>(held);
    before.removeAll(kept);
    held = Set.copyOf(before);
    kept = List.copyOf(new LinkedHashSet<>(kept));
    learnt = Set.copyOf(learnt);
    if (most < 1 || most > MOST_STEPS) {
      throw new UserError(
          "no such number of steps", String.valueOf(most), "Ask for 1 to " + MOST_STEPS + ".");
    }
    if (effort.isPresent() && (effort.getAsInt() < 1 || effort.getAsInt() > MOST_EFFORT)) {
      throw new UserError(
          "no such effort",
          String.valueOf(effort.getAsInt()),
          "Small steps count 1, medium 3, large 9: ask for 1 to " + MOST_EFFORT + ".");
    }
  }
}
