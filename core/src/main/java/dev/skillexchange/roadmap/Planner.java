package dev.skillexchange.roadmap;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.match.Relatedness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// Plans what to learn for some jobs, on top of what is known.
///
/// A skill stands in for related ones as far as the market tells ([Relatedness]), whether it is
/// known or a step; but a step does not stand in for what it builds on: who is yet to learn
/// DynamoDB does not learn AWS by it.
final class Planner {
  /// Employers that must ask for a skill before it is a step.
  private static final int LEAST_EMPLOYERS = 2;

  /// The skills that most jobs ask for; no others are steps.
  private static final int MOST_CANDIDATES = 300;

  private final JobNeeds needs;
  private final List<SkillId> learnt;
  private final Map<SkillId, Integer> numbers = new HashMap<>();
  private final int candidates;
  private final PackedRelations relations;

  /// @param known skills that one has
  /// @param also skills that are steps whoever asks for them
  Planner(
      JobNeeds needs,
      Collection<SkillId> known,
      Collection<SkillId> also,
      Relatedness relatedness,
      Prerequisites prerequisites) {
    this.needs = needs;
    this.relations = new PackedRelations(needs);
    Set<SkillId> steps = new HashSet<>(also);
    steps.removeAll(new HashSet<>(known));
    this.learnt = new ArrayList<>(candidates(known, steps));
    this.candidates = learnt.size();
    learnt.addAll(known.stream().distinct().sorted(Comparator.comparing(SkillId::slug)).toList());
    for (int number = 0; number < learnt.size(); number++) {
      numbers.put(learnt.get(number), number);
    }
    for (int number = 0; number < learnt.size(); number++) {
      SkillId skill = learnt.get(number);
      Set<SkillId> not = number < candidates ? prerequisites.before(skill) : Set.of();
      relations.add(skill, relatedness, not);
    }
  }

  /// The skills asked for most, in the order of their names, so that equal ones are always told
  /// apart alike.
  private List<SkillId> candidates(Collection<SkillId> known, Set<SkillId> also) {
    Set<SkillId> held = new HashSet<>(known);
    long[] weights = new long[needs.skills().size()];
    for (int skill = 0; skill < weights.length; skill++) {
      weights[skill] = employers(skill) < LEAST_EMPLOYERS ? 0 : weight(skill);
    }
    Set<SkillId> chosen = new HashSet<>(also);
    IntStream.range(0, weights.length)
        .filter(skill -> weights[skill] > 0 && !held.contains(needs.skills().get(skill)))
        .boxed()
        .sorted(
            Comparator.comparingLong((Integer skill) -> -weights[skill])
                .thenComparing(skill -> needs.skills().get(skill).slug()))
        .limit(MOST_CANDIDATES)
        .forEach(skill -> chosen.add(needs.skills().get(skill)));
    return chosen.stream().sorted(Comparator.comparing(SkillId::slug)).toList();
  }

  private long weight(int skill) {
    long sum = 0;
    for (int at = 0; at < needs.uses(skill); at++) {
      sum += needs.weight(needs.use(skill, at));
    }
    return sum;
  }

  private int employers(int skill) {
    int first = -1;
    for (int at = 0; at < needs.uses(skill); at++) {
      int employer = needs.employer(needs.job(needs.use(skill, at)));
      if (first >= 0 && employer != first) {
        return 2;
      }
      first = employer;
    }
    return first < 0 ? 0 : 1;
  }

  /// A coverage with what is known already.
  Coverage coverage(IntPredicate employers) {
    Coverage coverage = new Coverage(needs, relations, employers);
    for (int skill = candidates; skill < learnt.size(); skill++) {
      coverage.take(skill);
    }
    return coverage;
  }

  /// Chooses steps by the jobs of some employers, in the order in which they were chosen.
  List<SkillId> choose(IntPredicate employers, int steps) {
    return named(Choice.ofMost(coverage(employers), candidates, steps));
  }

  /// Chooses steps whose efforts sum to no more than a budget.
  List<SkillId> within(IntPredicate employers, ToIntFunction<SkillId> effort, int budget) {
    int[] efforts = learnt.stream().limit(candidates).mapToInt(effort).toArray();
    return named(new Choice(efforts).within(coverage(employers), budget));
  }

  private List<SkillId> named(List<Integer> chosen) {
    return chosen.stream().map(learnt::get).toList();
  }

  /// What some steps bring within reach of the jobs of some employers.
  Path path(List<SkillId> steps, IntPredicate employers) {
    return Path.of(needs, coverage(employers), steps.stream().map(this::number).toList());
  }

  private int number(SkillId step) {
    Integer number = numbers.get(step);
    if (number == null) {
      throw new IllegalArgumentException("no step: " + step);
    }
    return number;
  }

  JobNeeds needs() {
    return needs;
  }

  /// Numbers of employers that are spread over parts by their names, the same always.
  static int[] parts(List<String> employers, int parts) {
    int[] part = new int[employers.size()];
    Arrays.setAll(part, i -> Math.floorMod(mixed(employers.get(i).hashCode()), parts));
    return part;
  }

  /// The finaliser of MurmurHash3: near names are spread.
  private static int mixed(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }
}
