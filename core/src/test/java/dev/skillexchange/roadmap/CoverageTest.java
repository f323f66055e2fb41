package dev.skillexchange.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Need;
import dev.skillexchange.match.Relatedness;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final long SEED = 20_261_127;

  /// Rounding to millionths of a job may take so much away.
  private static long slack(RandomNeeds jobs) {
    return 4L * jobs.needs.jobs();
  }

  @Test
  void learningMoreNeverMakesLessWorth() {
    everyPairOfSets((jobs, few, more, skill) ->
        assertThat(jobs.worth(more)).isGreaterThanOrEqualTo(jobs.worth(few)));
  }

  @Test
  void aSkillAddsNoMoreToMoreSkillsThanToFewerOfThem() {
    everyPairOfSets((jobs, few, more, skill) ->
        assertThat(added(jobs, more, skill))
            .isLessThanOrEqualTo(added(jobs, few, skill) + slack(jobs)));
  }

  private static long added(RandomNeeds jobs, List<Integer> to, int skill) {
    Coverage coverage = jobs.coverage();
    to.forEach(coverage::take);
    return coverage.gain(skill);
  }

  private interface Pair {
    void holds(RandomNeeds jobs, List<Integer> few, List<Integer> more, int skill);
  }

  private static void everyPairOfSets(Pair pair) {
    Random seeds = new Random(SEED);
    for (int i = 0; i < 300; i++) {
      Random random = new Random(seeds.nextLong());
      RandomNeeds jobs = new RandomNeeds(random, 3 + random.nextInt(6), 1 + random.nextInt(20));
      List<Integer> more = new ArrayList<>();
      List<Integer> few = new ArrayList<>();
      for (int skill = 0; skill < jobs.skills.size(); skill++) {
        if (random.nextBoolean()) {
          more.add(skill);
          if (random.nextBoolean()) {
            few.add(skill);
          }
        }
      }
      pair.holds(jobs, few, more, random.nextInt(jobs.skills.size()));
    }
  }

  @Test
  void worthIsThatOfTheDefinitionInWhicheverOrderSkillsAreTaken() {
    Random seeds = new Random(SEED + 1);
    for (int i = 0; i < 200; i++) {
      long seed = seeds.nextLong();
      Random random = new Random(seed);
      RandomNeeds jobs = new RandomNeeds(random, 6, 12);
      List<Integer> taken = random.ints(0, 6).distinct().limit(3).boxed().toList();
      assertThat(jobs.worth(taken)).as("seed %d", seed).isEqualTo(defined(jobs, taken));
      assertThat(jobs.worth(taken.reversed())).as("seed %d", seed).isEqualTo(defined(jobs, taken));
    }
  }

  /// The sum over jobs, each looked at by itself.
  private static long defined(RandomNeeds jobs, List<Integer> taken) {
    JobNeeds needs = jobs.needs;
    long sum = 0;
    for (int job = 0; job < needs.jobs(); job++) {
      long met = 0;
      long all = 0;
      for (int r = needs.first(job); r < needs.first(job + 1); r++) {
        int best = 0;
        for (int skill : taken) {
          best = Math.max(best, share(jobs, skill, r));
        }
        met += (long) needs.weight(r) * best;
        all += (long) needs.weight(r) * JobNeeds.WHOLE;
      }
      sum += all == 0 ? 0 : Worth.of(met, all);
    }
    return sum;
  }

  private static int share(RandomNeeds jobs, int skill, int requirement) {
    int best = 0;
    int[] asked = jobs.relations.asked(skill);
    for (int i = 0; i < asked.length; i++) {
      for (int at = 0; at < jobs.needs.uses(asked[i]); at++) {
        if (jobs.needs.use(asked[i], at) == requirement) {
          best = Math.max(best, jobs.relations.shares(skill)[i]);
        }
      }
    }
    return best;
  }

  @Test
  void oneOfSeveralAlternativesIsEnough() {
    JobNeeds.Builder builder = new JobNeeds.Builder();
    int java = builder.skill(new SkillId("java"));
    int kotlin = builder.skill(new SkillId("kotlin"));
    builder.requirement(Need.REQUIRED, List.of(java, kotlin));
    builder.job(0, 0);
    JobNeeds needs = builder.build();
    PackedRelations relations = new PackedRelations(needs);
    needs.skills().forEach(skill -> relations.add(skill, Relatedness.NONE, Set.of()));
    Coverage coverage = new Coverage(needs, relations, _ -> true);

    assertThat(coverage.take(kotlin)).isEqualTo(Worth.ALL);
    assertThat(coverage.reached(0)).isTrue();
    assertThat(coverage.gain(java)).isZero();
  }

  @Test
  void jobsOfOtherEmployersDoNotCount() {
    RandomNeeds jobs = new RandomNeeds(new Random(SEED), 5, 30);
    long together = 0;
    for (int part = 0; part < 2; part++) {
      int one = part;
      Coverage coverage = new Coverage(jobs.needs, jobs.relations, employer -> employer % 2 == one);
      for (int skill = 0; skill < 5; skill++) {
        coverage.take(skill);
      }
      assertThat(coverage.worth()).isPositive();
      together += coverage.worth();
    }
    assertThat(together).isEqualTo(jobs.worth(List.of(0, 1, 2, 3, 4)));
  }
}
