package dev.skillexchange.roadmap;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.match.Relatedness;
import dev.skillexchange.slice.Slice;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// What the jobs of a slice ask for, to hold ways of choosing against one another: chosen by some
/// employers, counted at others.
public final class SliceNeeds {
  private final NeedsReader read;
  private final JobNeeds needs;
  private final Prerequisites prerequisites;
  private final Relatedness relatedness;

  private SliceNeeds(NeedsReader read, Prerequisites prerequisites, Relatedness relatedness) {
    this.read = read;
    this.needs = read.needs();
    this.prerequisites = prerequisites;
    this.relatedness = relatedness;
  }

  public static SliceNeeds of(
      JobIndex index, Slice slice, Catalogue catalogue, Relatedness relatedness) {
    Prerequisites prerequisites = new Prerequisites(catalogue);
    return new SliceNeeds(
        NeedsReader.of(index, slice, prerequisites::learnable), prerequisites, relatedness);
  }

  /// What a choice opens.
  ///
  /// @param jobs how many of the employers' jobs require a skill that can be learnt
  /// @param reached how many of them are within reach
  /// @param met the mean share of what they ask for that is met, from 0 to 1
  public record Opened(long jobs, long reached, double met) {}

  /// In which of some parts each employer is, by their names.
  public int[] parts(int count) {
    return Planner.parts(read.employers(), count);
  }

  /// The steps that a roadmap would choose by the jobs of some employers.
  public List<SkillId> chosen(IntPredicate employers, int steps) {
    return planner(List.of(), relatedness).choose(employers, steps);
  }

  /// The same where every skill stands for itself alone.
  public List<SkillId> chosenByName(IntPredicate employers, int steps) {
    return planner(List.of(), Relatedness.NONE).choose(employers, steps);
  }

  /// Every skill that the jobs of some employers require, those that most require first.
  public List<SkillId> commonest(IntPredicate employers) {
    return IntStream.range(0, needs.skills().size())
        .boxed()
        .filter(skill -> requiring(skill, employers) > 0)
        .sorted(
            Comparator.comparingLong((Integer skill) -> -requiring(skill, employers))
                .thenComparing(skill -> needs.skills().get(skill).slug()))
        .map(needs.skills()::get)
        .toList();
  }

  private long requiring(int skill, IntPredicate employers) {
    return IntStream.range(0, needs.uses(skill))
        .map(at -> needs.use(skill, at))
        .filter(r -> needs.required(r) && employers.test(needs.employer(needs.job(r))))
        .count();
  }

  /// What some skills, learnt together, open at some employers.
  public Opened opened(Collection<SkillId> steps, IntPredicate employers) {
    Path path = planner(steps, relatedness).path(steps.stream().distinct().toList(), employers);
    int[] judged =
        IntStream.range(0, path.jobs())
            .map(path::reachedAt)
            .filter(at -> at != Path.UNJUDGED)
            .toArray();
    long reached = IntStream.of(judged).filter(at -> at != Path.NEVER).count();
    return new Opened(judged.length, reached, path.met(path.steps()));
  }

  private Planner planner(Collection<SkillId> also, Relatedness by) {
    return new Planner(needs, Set.of(), also, by, prerequisites);
  }
}
