package dev.skillexchange.roadmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/// Chooses the skills that add most to a [Coverage], which is a monotone submodular function of
/// them.
///
/// Of a number of skills: greedy, each time the one that adds most; at least 1 - 1/e of the best
/// that so many could add (Nemhauser, Wolsey and Fisher, Mathematical Programming 14, 1978). Within
/// a sum of effort: each time the one that adds most for its effort, and of all that so arises,
/// with the best single skill that still fits beside it, the best; at least one half of the best
/// (Yaroslavtsev, Zhou and Avdiukhin, AISTATS 2020, Greedy+Max). Enumerating all triples first
/// (Sviridenko, Operations Research Letters 32, 2004) would give 1 - 1/e there too, at the cost of
/// a power of four.
///
/// What a skill adds only falls while others are taken, so that of most the last known sum is bound
/// enough (lazy greedy: Minoux 1978). Equal sums are told apart by the order of the skills.
final class Choice {
  private final int[] efforts;

  /// @param efforts of the skills, by their numbers, above 0
  Choice(int[] efforts) {
    this.efforts = efforts;
  }

  /// A skill with what it added when it was looked at.
  private record Known(int skill, long gain, int effort, int at) implements Comparable<Known> {
    /// The most for the effort first, equal ones by number.
    @Override
    public int compareTo(Known other) {
      int first = Long.compare(other.gain * effort, gain * other.effort);
      return first != 0 ? first : Integer.compare(skill, other.skill);
    }
  }

  /// At most so many skills, in the order in which they were chosen; fewer where no other adds
  /// anything.
  static List<Integer> ofMost(Coverage coverage, int skills, int most) {
    int[] alike = new int[skills];
    Arrays.fill(alike, 1);
    Choice choice = new Choice(alike);
    return choice.taken(coverage, choice.all(coverage), most, new ArrayList<>());
  }

  /// Skills whose efforts sum to no more than a budget.
  ///
  /// @param fresh a coverage in which nothing is taken
  List<Integer> within(Coverage fresh, int budget) {
    List<Best> tried = new ArrayList<>();
    taken(fresh, all(fresh), budget, tried);
    return tried.stream()
        .max((one, other) -> Long.compare(one.worth(), other.worth()))
        .map(Best::skills)
        .orElse(List.of());
  }

  /// Skills and what they are worth together.
  private record Best(long worth, List<Integer> skills) {}

  private PriorityQueue<Known> all(Coverage coverage) {
    PriorityQueue<Known> known = new PriorityQueue<>();
    for (int skill = 0; skill < efforts.length; skill++) {
      known.add(new Known(skill, coverage.gain(skill), efforts[skill], 0));
    }
    return known;
  }

  private List<Integer> taken(
      Coverage coverage, PriorityQueue<Known> known, int budget, List<Best> tried) {
    List<Integer> taken = new ArrayList<>();
    int left = budget;
    note(coverage, known, taken, left, tried);
    while (!known.isEmpty()) {
      Known best = known.remove();
      if (best.effort > left || best.gain == 0) {
        continue;
      }
      if (best.at < taken.size()) {
        known.add(new Known(best.skill, coverage.gain(best.skill), best.effort, taken.size()));
        continue;
      }
      coverage.take(best.skill);
      taken.add(best.skill);
      left -= best.effort;
      note(coverage, known, taken, left, tried);
    }
    return taken;
  }

  /// Notes what is taken with the best single skill beside it. Where efforts are alike that is the
  /// one that is taken next.
  private void note(
      Coverage coverage,
      PriorityQueue<Known> known,
      List<Integer> taken,
      int left,
      List<Best> tried) {
    if (Arrays.stream(efforts).distinct().limit(2).count() < 2) {
      tried.clear();
      tried.add(new Best(coverage.worth(), List.copyOf(taken)));
      return;
    }
    long most = 0;
    int last = -1;
    for (Known one : known) {
      if (one.effort <= left && one.gain >= most) {
        long gain = coverage.gain(one.skill);
        if (gain > most || (gain == most && gain > 0 && one.skill < last)) {
          most = gain;
          last = one.skill;
        }
      }
    }
    List<Integer> with = new ArrayList<>(taken);
    if (last >= 0) {
      with.add(last);
    }
    tried.add(new Best(coverage.worth() + most, List.copyOf(with)));
  }
}
