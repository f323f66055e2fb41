package dev.skillexchange.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ChoiceTest {
  private static final long SEED = 1978;
  private static final double BOUND = 1 - 1 / Math.E;

  @Test
  void soManySkillsAreWorthAtLeastTheBoundOfTheBestSoMany() {
    Random seeds = new Random(SEED);
    double worst = 1;
    for (int i = 0; i < 300; i++) {
      long seed = seeds.nextLong();
      Random random = new Random(seed);
      RandomNeeds jobs = new RandomNeeds(random, 4 + random.nextInt(6), 2 + random.nextInt(15));
      int most = 1 + random.nextInt(4);
      long best =
          jobs.sets().stream()
              .filter(set -> set.size() <= most)
              .mapToLong(jobs::worth)
              .max()
              .orElseThrow();
      List<Integer> chosen = Choice.ofMost(jobs.coverage(), jobs.skills.size(), most);
      assertThat(chosen).as("seed %d", seed).hasSizeLessThanOrEqualTo(most).doesNotHaveDuplicates();
      double share = best == 0 ? 1 : (double) jobs.worth(chosen) / best;
      assertThat(share).as("seed %d", seed).isGreaterThanOrEqualTo(BOUND);
      worst = Math.min(worst, share);
    }
    assertThat(worst).as("some case in which greedy is not best").isLessThan(1);
  }

  @Test
  void withinAnEffortTheChoiceIsWorthAtLeastHalfTheBest() {
    Random seeds = new Random(SEED + 1);
    for (int i = 0; i < 300; i++) {
      long seed = seeds.nextLong();
      Random random = new Random(seed);
      RandomNeeds jobs = new RandomNeeds(random, 4 + random.nextInt(6), 2 + random.nextInt(15));
      int[] efforts = random.ints(jobs.skills.size(), 1, 5).toArray();
      int budget = 1 + random.nextInt(9);
      long best =
          jobs.sets().stream()
              .filter(set -> effort(set, efforts) <= budget)
              .mapToLong(jobs::worth)
              .max()
              .orElseThrow();
      List<Integer> chosen = new Choice(efforts).within(jobs.coverage(), budget);
      assertThat(effort(chosen, efforts)).as("seed %d", seed).isLessThanOrEqualTo(budget);
      assertThat(2 * jobs.worth(chosen)).as("seed %d", seed).isGreaterThanOrEqualTo(best);
    }
  }

  private static int effort(List<Integer> skills, int[] efforts) {
    return skills.stream().mapToInt(skill -> efforts[skill]).sum();
  }

  @Test
  void lookingAtFewSkillsAgainChoosesWhatLookingAtAllDoes() {
    Random seeds = new Random(SEED + 2);
    for (int i = 0; i < 200; i++) {
      long seed = seeds.nextLong();
      RandomNeeds jobs = new RandomNeeds(new Random(seed), 12, 40);
      assertThat(jobs.worth(Choice.ofMost(jobs.coverage(), 12, 6)))
          .as("seed %d", seed)
          .isCloseTo(jobs.worth(plain(jobs, 6)), Offset.offset(4L * 40));
    }
  }

  /// Each time the first of those that add most.
  private static List<Integer> plain(RandomNeeds jobs, int most) {
    Coverage coverage = jobs.coverage();
    List<Integer> taken = new ArrayList<>();
    while (taken.size() < most) {
      int best = -1;
      long gain = 0;
      for (int skill = 0; skill < jobs.skills.size(); skill++) {
        if (coverage.gain(skill) > gain) {
          gain = coverage.gain(skill);
          best = skill;
        }
      }
      if (best < 0) {
        break;
      }
      coverage.take(best);
      taken.add(best);
    }
    return taken;
  }

  @Test
  void skillsThatAddNothingAreNotChosen() {
    RandomNeeds jobs = new RandomNeeds(new Random(SEED), 6, 10);
    Coverage coverage = jobs.coverage();
    for (int skill = 0; skill < 6; skill++) {
      coverage.take(skill);
    }
    assertThat(Choice.ofMost(coverage, 6, 3)).isEmpty();
  }
}
