package dev.skillexchange.match;

import dev.skillexchange.catalogue.SkillId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/// What a person can do, and for what else it stands in. Does not depend on the order in which
/// skills are given. Immutable.
public final class HeldSkills {
  static final int FULL = 1000;

  private final Map<SkillId, Standing> standings;

  /// How far something held meets what is asked for.
  ///
  /// @param permille from 0 to 1,000, at which it is the skill itself
  /// @param by what is held
  public record Standing(int permille, SkillId by) {
    boolean beats(Standing other) {
      return permille > other.permille
          || (permille == other.permille && by.compareTo(other.by) < 0);
    }
  }

  private HeldSkills(Map<SkillId, Standing> standings) {
    this.standings = standings;
  }

  public static HeldSkills of(Set<SkillId> held, Relations relations) {
    Map<SkillId, Standing> standings = new HashMap<>();
    held.forEach(skill -> note(standings, skill, relations));
    return new HeldSkills(standings);
  }

  /// How far skills are met by one alone.
  static ToIntFunction<SkillId> alone(SkillId skill, Relations relations) {
    Map<SkillId, Double> standsFor = relations.from(skill);
    return asked ->
        asked.equals(skill) ? FULL : (int) Math.round(FULL * standsFor.getOrDefault(asked, 0.0));
  }

  private static void note(Map<SkillId, Standing> standings, SkillId skill, Relations relations) {
    keep(standings, skill, new Standing(FULL, skill));
    relations
        .from(skill)
        .forEach((asked, value) ->
            keep(standings, asked, new Standing((int) Math.round(FULL * value), skill)));
  }

  private static void keep(Map<SkillId, Standing> standings, SkillId asked, Standing standing) {
    Standing known = standings.get(asked);
    if (known == null || standing.beats(known)) {
      standings.put(asked, standing);
    }
  }

  /// How far a skill is met, from 0 to 1,000.
  public int permille(SkillId asked) {
    Standing standing = standings.get(asked);
    return standing == null ? 0 : standing.permille;
  }

  /// What meets one of some skills best; empty where nothing does.
  public Optional<Met> best(List<SkillId> anyOf) {
    Optional<Met> best = Optional.empty();
    for (SkillId asked : anyOf) {
      Standing standing = standings.get(asked);
      if (standing != null
          && (best.isEmpty() || standing.permille > best.get().standing().permille)) {
        best = Optional.of(new Met(asked, standing));
      }
    }
    return best;
  }

  /// A skill asked for, and what meets it.
  public record Met(SkillId asked, Standing standing) {}
}
