package dev.skillexchange.market.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.skillexchange.market.estimate.Contrasts.Within;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContrastsTest {
  private static final int STRATA = 4;

  private static final class Jobs {
    private final double[] logPay;
    private final int[] strata;
    private final int[] employers;
    private final boolean[] has;

    Jobs(double[] logPay, int[] strata, int[] employers, boolean[] has) {
      this.logPay = logPay;
      this.strata = strata;
      this.employers = employers;
      this.has = has;
    }

    static Jobs random(long seed, int jobs, int employers) {
      Random random = new Random(seed);
      Jobs drawn = new Jobs(new double[jobs], new int[jobs], new int[jobs], new boolean[jobs]);
      for (int i = 0; i < jobs; i++) {
        drawn.employers[i] = i % employers;
        drawn.strata[i] = random.nextInt(STRATA);
        drawn.has[i] = random.nextDouble() < 0.2 + 0.15 * drawn.strata[i];
        drawn.logPay[i] =
            0.2 * drawn.strata[i] + 0.01 * drawn.employers[i] + 0.3 * random.nextGaussian();
      }
      return drawn;
    }

    int[] having() {
      return IntStream.range(0, has.length).filter(i -> has[i]).toArray();
    }

    Optional<Contrast> contrast(Within within) {
      return Contrasts.of(logPay, strata, employers, within, Misreading.none()).of(having());
    }
  }

  /// The slope by the normal equations with a column for each stratum and employer.
  private static double leastSquares(Jobs jobs, boolean employers) {
    int employerCount = employers ? 20 : 0;
    int columns = 1 + STRATA + employerCount;
    double[][] equations = new double[columns][columns + 1];
    for (int i = 0; i < jobs.logPay.length; i++) {
      double[] row = new double[columns];
      row[0] = jobs.has[i] ? 1 : 0;
      row[1 + jobs.strata[i]] = 1;
      if (employers) {
        row[1 + STRATA + jobs.employers[i]] = 1;
      }
      for (int a = 0; a < columns; a++) {
        for (int b = 0; b < columns; b++) {
          equations[a][b] += row[a] * row[b];
        }
        equations[a][columns] += row[a] * jobs.logPay[i];
      }
    }
    for (int a = 0; a < columns; a++) {
      equations[a][a] += 1e-9;
    }
    return solved(equations);
  }

  /// The first unknown, by elimination from the last.
  private static double solved(double[][] equations) {
    int size = equations.length;
    for (int pivot = size - 1; pivot > 0; pivot--) {
      for (int row = 0; row < pivot; row++) {
        double factor = equations[row][pivot] / equations[pivot][pivot];
        for (int column = 0; column <= size; column++) {
          equations[row][column] -= factor * equations[pivot][column];
        }
      }
    }
    return equations[0][size] / equations[0][0];
  }

  @Test
  void theDifferenceIsThatOfLeastSquares() {
    for (long seed = 0; seed < 40; seed++) {
      Jobs jobs = Jobs.random(seed, 400, 20);

      assertThat(jobs.contrast(Within.STRATA).orElseThrow().difference())
          .as("seed %d", seed)
          .isCloseTo(leastSquares(jobs, false), within(1e-6));
      assertThat(jobs.contrast(Within.STRATA_AND_EMPLOYERS).orElseThrow().difference())
          .as("seed %d", seed)
          .isCloseTo(leastSquares(jobs, true), within(1e-6));
    }
  }

  @Test
  void whereStrataAreMisreadItIsThatOfEveryJobSplitOverThem() {
    Misreading misreading = Misreading.of(0.1, new int[][] {{1}, {0, 2}, {1, 3}, {2}});
    for (long seed = 0; seed < 40; seed++) {
      Jobs jobs = Jobs.random(seed, 300, 15);

      Contrast told =
          Contrasts.of(
                  jobs.logPay, jobs.strata, jobs.employers, Within.STRATA_AND_EMPLOYERS, misreading)
              .of(jobs.having())
              .orElseThrow();
      double[] plain =
          new PlainContrast(jobs.logPay, jobs.strata, jobs.employers, jobs.has)
              .differences(misreading);

      double squares =
          Arrays.stream(plain).map(each -> (each - plain[0]) * (each - plain[0])).sum();
      assertThat(told.difference()).as("seed %d", seed).isCloseTo(plain[0], within(1e-9));
      assertThat(told.standardError())
          .as("seed %d", seed)
          .isCloseTo(Math.sqrt(squares * 14 / 15), within(1e-7));
    }
  }

  /// More strata than steps are taken, and more things than are told at once.
  @Test
  void whatIsToldOfManyThingsInManyStrataIsToldOfEachAlone() {
    int[][] neighbours =
        IntStream.range(0, 60)
            .mapToObj(s -> s % 5 == 4 ? new int[0] : new int[] {s + 1})
            .toArray(int[][]::new);
    Misreading misreading = Misreading.of(0.05, neighbours);
    for (long seed = 0; seed < 5; seed++) {
      Random random = new Random(seed);
      int[] employers = IntStream.range(0, 600).map(i -> i % 80 * (i % 3) / 2).toArray();
      int[] strata = IntStream.range(0, 600).map(_ -> random.nextInt(60)).toArray();
      double[] logPay = random.doubles(600).toArray();
      boolean[][] has = new boolean[11][600];
      for (int j = 0; j < has.length; j++) {
        for (int i = 0; i < 600; i++) {
          has[j][i] = random.nextInt(12) <= j;
        }
      }
      List<int[]> having =
          Arrays.stream(has)
              .map(one -> IntStream.range(0, 600).filter(i -> one[i]).toArray())
              .toList();

      List<Optional<Contrast>> told =
          Contrasts.of(logPay, strata, employers, Within.STRATA_AND_EMPLOYERS, misreading)
              .of(having);

      for (int j = 0; j < has.length; j++) {
        double[] plain =
            new PlainContrast(logPay, strata, employers, has[j]).differences(misreading);
        assertThat(told.get(j).orElseThrow().difference())
            .as("seed %d, thing %d", seed, j)
            .isCloseTo(plain[0], within(1e-9));
      }
    }
  }

  /// Employers of one stratum each, all of whose jobs have it or none: having it is dealt anew
  /// among the employers of each stratum.
  @Test
  void theProbabilityIsThatOfPermutingEmployersWithinStrata() {
    for (long seed = 0; seed < 6; seed++) {
      Random random = new Random(seed);
      int employers = 60;
      int[] employer = IntStream.range(0, 5 * employers).map(i -> i / 5).toArray();
      int[] strata = IntStream.range(0, 5 * employers).map(i -> i / 5 % 3).toArray();
      boolean[] has = new boolean[employers];
      double[] logPay = new double[5 * employers];
      for (int g = 0; g < employers; g++) {
        has[g] = g / 3 % 2 == 0;
        double effect = 0.2 * random.nextGaussian();
        for (int i = 5 * g; i < 5 * g + 5; i++) {
          logPay[i] = effect + 0.1 * random.nextGaussian() + 0.3 * (g % 3) + (has[g] ? 0.07 : 0);
        }
      }
      Contrasts contrasts =
          Contrasts.of(logPay, strata, employer, Within.STRATA, Misreading.none());
      Contrast told = contrasts.of(having(employer, has)).orElseThrow();

      int as = 0;
      for (int draw = 0; draw < 2_000; draw++) {
        shuffleWithinStrata(has, random);
        double other = contrasts.of(having(employer, has)).orElseThrow().difference();
        as += Math.abs(other) >= Math.abs(told.difference()) ? 1 : 0;
      }
      assertThat(told.probability()).as("seed %d", seed).isCloseTo(as / 2_000.0, within(0.05));
    }
  }

  private static int[] having(int[] employers, boolean[] has) {
    return IntStream.range(0, employers.length).filter(i -> has[employers[i]]).toArray();
  }

  private static void shuffleWithinStrata(boolean[] has, Random random) {
    for (int g = has.length - 1; g >= 3; g--) {
      int other = g % 3 + 3 * random.nextInt(g / 3 + 1);
      boolean kept = has[g];
      has[g] = has[other];
      has[other] = kept;
    }
  }

  @Test
  void whatWholeEmployersHaveTellsNothingWithinEmployers() {
    Jobs jobs = Jobs.random(1, 400, 20);
    for (int i = 0; i < jobs.has.length; i++) {
      jobs.has[i] = jobs.employers[i] % 2 == 0;
    }

    assertThat(jobs.contrast(Within.STRATA)).isPresent();
    assertThat(jobs.contrast(Within.STRATA_AND_EMPLOYERS)).isEmpty();
  }

  @Test
  void fewerThanSixEmployersTellNothing() {
    assertThat(Jobs.random(2, 400, 5).contrast(Within.STRATA)).isEmpty();
    assertThat(Jobs.random(2, 400, 7).contrast(Within.STRATA)).isPresent();
  }

  @Test
  void whatAllOrNoJobsHaveIsNoContrast() {
    Jobs jobs = Jobs.random(3, 400, 20);
    Contrasts contrasts =
        Contrasts.of(jobs.logPay, jobs.strata, jobs.employers, Within.STRATA, Misreading.none());

    assertThat(contrasts.of(new int[0])).isEmpty();
    assertThat(contrasts.of(IntStream.range(0, 400).toArray())).isEmpty();
  }

  @Test
  void theSmallestDetectableDifferenceIsFoundInFourOfFive() {
    Contrast contrast = new Contrast(0, 0.02, 1e6, 500);

    assertThat(Math.log(contrast.smallestDetectable())).isCloseTo(0.02 * 2.8016, within(1e-5));
  }

  @Test
  void theProbabilityIsFivePercentWhereTheIntervalEndsAtNoDifference() {
    Contrast contrast = new Contrast(2.2281388519649385 * 0.03, 0.03, 10, 12);

    assertThat(contrast.interval().low()).isCloseTo(1, within(1e-9));
    assertThat(contrast.probability()).isCloseTo(0.05, within(1e-9));
    assertThat(contrast.interval(0.999).low()).isLessThan(1);
  }

  @Test
  void misreadingMovesNoMoreThanItsRateAndLosesNothing() {
    Misreading misreading = Misreading.of(0.08, new int[][] {{1}, {0, 2}, {1}});

    Misreading.Shares[] twice = misreading.repeated(3, 2);

    for (Misreading.Shares shares : twice) {
      assertThat(Arrays.stream(shares.shares()).sum()).isCloseTo(1, within(1e-12));
    }
    assertThat(twice[0].shares()[0]).isCloseTo(0.92 * 0.92 + 0.08 * 0.04, within(1e-12));
    assertThat(misreading.repeated(3, 0)[1].strata()).containsExactly(1);
  }
}
