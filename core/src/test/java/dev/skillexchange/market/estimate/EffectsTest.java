package dev.skillexchange.market.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EffectsTest {
  /// Strata fall into groups that share no employer; some employers have one job alone.
  private static Cells cells(Random random) {
    int strata = 2 + random.nextInt(12);
    int groups = 1 + random.nextInt(3);
    int jobs = 20 + random.nextInt(300);
    int[] of = new int[jobs];
    int[] employers = new int[jobs];
    for (int i = 0; i < jobs; i++) {
      employers[i] = random.nextInt(1 + jobs / 3);
      of[i] = random.nextInt(strata);
      of[i] = Math.min(strata - 1, of[i] - of[i] % groups + employers[i] % groups);
    }
    return new PaidJobs(new double[jobs], of, employers, strata).cells();
  }

  @Test
  void effectsThatAreSolvedForAreThoseThatAreSetByTurns() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Cells cells = cells(random);
      SweptCells swept = new SweptCells(cells);
      double[] means = random.doubles(cells.size()).toArray();

      double[] solved = new StratumEquations(swept, new StratumOrder(swept)).fit(means).cells();
      double[] inSteps = new ConjugateGradients(swept).fit(means).cells();
      double[] plain = new Alternating(swept).fit(means);

      assertThat(solved).as("seed %d", seed).containsExactly(plain, within(1e-9));
      assertThat(inSteps).as("seed %d", seed).containsExactly(plain, within(1e-9));
    }
  }

  /// Residuals of a least-squares fit are orthogonal to every effect.
  @Test
  void whatTheFitLeavesSumsToNothingInEveryStratumAndEmployer() {
    for (long seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      Cells cells = cells(random);
      double[] means = random.doubles(cells.size()).toArray();

      double[] fit = Effects.of(cells, true).fit(means).cells();

      double[] byStratum = new double[cells.strata()];
      double[] byEmployer = new double[cells.employers()];
      for (int c = 0; c < fit.length; c++) {
        byStratum[cells.stratum(c)] += cells.weight(c) * (means[c] - fit[c]);
        byEmployer[cells.employer(c)] += cells.weight(c) * (means[c] - fit[c]);
      }
      assertThat(byStratum).as("seed %d", seed).containsOnly(new double[] {0}, within(1e-12));
      assertThat(byEmployer).as("seed %d", seed).containsOnly(new double[] {0}, within(1e-12));
    }
  }

  @Test
  void withStrataAloneTheFitIsTheirMean() {
    Cells cells =
        new PaidJobs(new double[4], new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1}, 2).cells();

    assertThat(Effects.of(cells, false).fit(new double[] {1, 5, 3, 7}).cells())
        .containsExactly(new double[] {2, 6, 2, 6}, within(1e-12));
  }

  /// Each employer links one stratum to the next, so that no row of the triangle is wide, and then
  /// all of them to one, so that the last is.
  @Test
  void manyStrataAreSolvedForWhereFewShareEmployers() {
    int strata = 2_000;
    int[] of = new int[2 * strata - 2];
    int[] employers = new int[of.length];
    for (int i = 0; i < of.length; i++) {
      employers[i] = i / 2;
      of[i] = i % 2 == 0 ? i / 2 : strata - 1;
    }
    SweptCells swept =
        new SweptCells(new PaidJobs(new double[of.length], of, employers, strata).cells());

    assertThat(new StratumOrder(swept).isNarrow()).isTrue();
  }

  @Test
  void effectsOfTooManyStrataAreFoundInSteps() {
    int strata = 5_000;
    int[] of = new int[2 * strata];
    int[] employers = new int[of.length];
    for (int i = 0; i < of.length; i++) {
      of[i] = i / 2;
      employers[i] = (i + 1) / 2 % strata;
    }
    Cells cells = new PaidJobs(new double[of.length], of, employers, strata).cells();

    assertThat(Effects.of(cells, true)).isInstanceOf(ConjugateGradients.class);
  }
}
