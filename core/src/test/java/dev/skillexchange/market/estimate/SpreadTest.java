package dev.skillexchange.market.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpreadTest {
  private static final int STRATA = 5;
  private static final int EMPLOYERS = 7;

  @Test
  void everyJobIsSpreadWithinItsEmployer() {
    for (long seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      int[] strata = random.ints(40, 0, STRATA).toArray();
      int[] employers = random.ints(40, 0, EMPLOYERS).toArray();
      double[] pay = random.doubles(40).toArray();
      Misreading.Shares[] shares =
          Misreading.of(0.1, new int[][] {{1}, {0, 2}, {1}, {4}, {}}).repeated(STRATA, 2);
      PaidJobs jobs = new PaidJobs(pay, strata, employers, STRATA);
      Spread spread = Spread.of(jobs.cells(), shares);

      double[][] plain = new double[EMPLOYERS][STRATA];
      for (int i = 0; i < strata.length; i++) {
        for (int k = 0; k < shares[strata[i]].strata().length; k++) {
          plain[employers[i]][shares[strata[i]].strata()[k]] += shares[strata[i]].shares()[k];
        }
      }
      double[] spreadJobs = spread.of(jobs.all().jobs());
      double found = 0;
      for (int c = 0; c < spread.cells().size(); c++) {
        double expected = plain[spread.cells().employer(c)][spread.cells().stratum(c)];
        assertThat(spreadJobs[c]).as("seed %d", seed).isCloseTo(expected, within(1e-12));
        assertThat(spread.cells().jobs(c)).as("seed %d", seed).isCloseTo(expected, within(1e-12));
        found += expected;
      }
      assertThat(found).as("seed %d", seed).isCloseTo(strata.length, within(1e-9));
    }
  }
}
