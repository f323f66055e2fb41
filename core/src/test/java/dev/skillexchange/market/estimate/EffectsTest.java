package dev.skillexchange.market.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EffectsTest {
  private static final double CLOSE = 1e-21;

  /// Jobs in strata that fall into groups which share no employer; some employers have one job
  /// alone.
  private static final class Market {
    private final int[] strata;
    private final int[] employers;
    private final Misreading.Shares[] shares;
    private final Cells cells;

    Market(Random random) {
      int count = 2 + random.nextInt(12);
      int groups = 1 + random.nextInt(3);
      int jobs = 20 + random.nextInt(300);
      this.strata = new int[jobs];
      this.employers = new int[jobs];
      for (int i = 0; i < jobs; i++) {
        employers[i] = random.nextInt(1 + jobs / 3);
        int drawn = random.nextInt(count);
        strata[i] = Math.min(count - 1, drawn - drawn % groups + employers[i] % groups);
      }
      int[][] neighbours =
          IntStream.range(0, count)
              .mapToObj(s -> s % 4 == 3 ? new int[0] : new int[] {(s + 1) % count})
              .toArray(int[][]::new);
      this.shares = Misreading.of(0.1, neighbours).repeated(count, random.nextInt(3));
      this.cells = new PaidJobs(new double[jobs], strata, employers, count).cells();
    }

    /// What each job counts.
    double weight(int job) {
      int employer = employers[job];
      return cells.jobWeight(cells.start(employer));
    }

    /// By employer the mean of values of jobs.
    double[] means(double[] values) {
      double[] sums = new double[cells.employers()];
      double[] jobs = new double[cells.employers()];
      for (int i = 0; i < values.length; i++) {
        sums[employers[i]] += values[i];
        jobs[employers[i]]++;
      }
      return IntStream.range(0, sums.length).mapToDouble(g -> sums[g] / jobs[g]).toArray();
    }

    /// The value of each job, less what is given for each stratum, as far as it belongs there.
    double[] less(double[] values, double[] ofStrata) {
      double[] less = values.clone();
      for (int i = 0; i < less.length; i++) {
        Misreading.Shares of = shares[strata[i]];
        for (int k = 0; k < of.strata().length; k++) {
          less[i] -= of.shares()[k] * ofStrata[of.strata()[k]];
        }
      }
      return less;
    }

    /// The sums in each stratum of what a fit leaves of the parts of jobs.
    double[] left(double[] values, double[] ofStrata, double[] ofEmployers) {
      double[] left = new double[cells.strata()];
      for (int i = 0; i < values.length; i++) {
        Misreading.Shares of = shares[strata[i]];
        for (int k = 0; k < of.strata().length; k++) {
          int s = of.strata()[k];
          left[s] +=
              weight(i) * of.shares()[k] * (values[i] - ofStrata[s] - ofEmployers[employers[i]]);
        }
      }
      return left;
    }

    /// The effects of strata on values of jobs, in columns.
    double[] effects(double[]... values) {
      Columns columns = new Columns(cells, true);
      int[] at = IntStream.range(0, cells.size()).toArray();
      for (double[] column : values) {
        columns.add(at, new PaidJobs(column, strata, employers, cells.strata()).payOfAll());
      }
      double[] near = new double[cells.strata() * Columns.MOST];
      return Effects.of(cells, new Belonging(shares), true).of(columns.sums(), near, CLOSE);
    }
  }

  /// Residuals of a least-squares fit are orthogonal to every effect: those of strata are tried,
  /// the effects of employers being what these leave of their means.
  @Test
  void whatTheFitLeavesSumsToNothingInEveryStratum() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Market market = new Market(random);
      double[][] columns = new double[1 + random.nextInt(Columns.MOST)][];
      for (int j = 0; j < columns.length; j++) {
        columns[j] = random.doubles(market.strata.length).toArray();
      }

      double[] effects = market.effects(columns);

      for (int j = 0; j < columns.length; j++) {
        double[] ofStrata = Columns.column(effects, j);
        double[] ofEmployers = market.means(market.less(columns[j], ofStrata));
        assertThat(market.left(columns[j], ofStrata, ofEmployers))
            .as("seed %d, column %d", seed, j)
            .containsOnly(new double[] {0}, within(1e-12));
      }
    }
  }

  @Test
  void columnsDoNotTouchEachOther() {
    Market market = new Market(new Random(7));
    double[] first = new Random(8).doubles(market.strata.length).toArray();
    double[] second = new Random(9).doubles(market.strata.length).toArray();

    double[] together = market.effects(first, second);
    double[] alone = market.effects(first);

    assertThat(Columns.column(together, 0))
        .containsExactly(Columns.column(alone, 0), within(1e-12));
    assertThat(Columns.column(alone, 1)).containsOnly(0);
  }

  @Test
  void withStrataAloneTheFitIsTheirMean() {
    Cells cells =
        new PaidJobs(new double[4], new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1}, 2).cells();
    Belonging belonging = new Belonging(Misreading.none().repeated(2, 0));
    Columns columns = new Columns(cells, false);
    columns.add(new int[] {0, 1, 2, 3}, new double[] {1, 5, 3, 7});

    double[] effects =
        Effects.of(cells, belonging, false).of(columns.sums(), new double[2 * Columns.MOST], CLOSE);

    assertThat(Columns.column(effects, 0)).containsExactly(new double[] {2, 6}, within(1e-12));
  }
}
