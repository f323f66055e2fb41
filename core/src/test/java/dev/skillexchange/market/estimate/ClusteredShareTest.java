package dev.skillexchange.market.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClusteredShareTest {
  @Test
  void wilsonsIntervalIsThatOfTheTables() {
    Interval interval = ClusteredShare.wilson(0.3, 50);

    assertThat(interval.low()).isCloseTo(0.1910355350088095, within(1e-12));
    assertThat(interval.high()).isCloseTo(0.4375035046445341, within(1e-12));
  }

  @Test
  void theShareOfJobsIsTheirCount() {
    long[] having = {3, 0, 5, 1, 1, 2, 0, 2};
    long[] jobs = {5, 4, 9, 2, 3, 3, 4, 5};

    assertThat(ClusteredShare.ofJobs(having, jobs).value()).isCloseTo(14 / 35.0, within(1e-12));
  }

  @Test
  void employersThatAllOrNoneHaveItLeaveMoreToChance() {
    long[] jobs = new long[40];
    long[] mixed = new long[40];
    long[] whole = new long[40];
    for (int g = 0; g < 40; g++) {
      jobs[g] = 10;
      mixed[g] = 3L + g % 5;
      whole[g] = g % 2 * 10L;
    }

    double narrow = ClusteredShare.ofJobs(mixed, jobs).interval().orElseThrow().width();
    double wide = ClusteredShare.ofJobs(whole, jobs).interval().orElseThrow().width();

    assertThat(wide).isGreaterThan(2.5 * narrow);
  }

  @Test
  void whereNoJobHasItEmployersAreCounted() {
    long[] jobs = new long[20];
    Arrays.fill(jobs, 50);

    Interval interval = ClusteredShare.ofJobs(new long[20], jobs).interval().orElseThrow();

    assertThat(interval.low()).isEqualTo(0);
    assertThat(interval.high()).isBetween(0.1, 0.25);
  }

  @Test
  void fewEmployersGiveNoInterval() {
    long[] jobs = {100, 100, 100, 100, 100};

    assertThat(ClusteredShare.ofJobs(new long[] {10, 20, 30, 40, 50}, jobs).interval()).isEmpty();
    assertThat(ClusteredShare.ofJobs(new long[0], new long[0]).value()).isEqualTo(0);
  }

  @Test
  void aLargeEmployerCountsItsCapWhereSharesAreCapped() {
    long[] jobs = new long[31];
    Arrays.fill(jobs, 1);
    jobs[0] = 500;
    long[] having = new long[31];
    having[0] = 500;

    assertThat(ClusteredShare.capped(having, jobs).value()).isCloseTo(0.1, within(1e-12));
    assertThat(ClusteredShare.ofJobs(having, jobs).value()).isCloseTo(500 / 530.0, within(1e-12));
  }

  @Test
  void noIntervalIsNarrowerThanThatOfIndependentJobs() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      long[] jobs = random.longs(6 + random.nextInt(40), 1, 12).toArray();
      long[] having = Arrays.stream(jobs).map(each -> random.nextLong(each + 1)).toArray();
      Interval least =
          ClusteredShare.ofIndependent(Arrays.stream(having).sum(), Arrays.stream(jobs).sum());

      ClusteredShare.ofJobs(having, jobs)
          .interval()
          .ifPresent(interval -> {
            assertThat(interval.low()).isLessThanOrEqualTo(least.low() + 1e-12);
            assertThat(interval.high()).isGreaterThanOrEqualTo(least.high() - 1e-12);
          });
    }
  }
}
