package dev.skillexchange.testkit.simulation;

import dev.skillexchange.market.estimate.Normal;
import java.util.SplittableRandom;

/// A role and its neighbours in which a skill is named at known rates, by employers of which some
/// have jobs in both and name it alike in all.
///
/// @param share of the role's jobs that name it
/// @param lift by which that is more than in the neighbours' jobs
public record TwoRoles(int employers, double correlation, Sizes sizes, double share, double lift) {

  /// One draw, by employer: the role's jobs that name it and all of them, then the neighbours'.
  public static final class Draw {
    private final long[] having;
    private final long[] jobs;
    private final long[] otherHaving;
    private final long[] otherJobs;

    Draw(long[] having, long[] jobs, long[] otherHaving, long[] otherJobs) {
      this.having = having;
      this.jobs = jobs;
      this.otherHaving = otherHaving;
      this.otherJobs = otherJobs;
    }

    public long[] having() {
      return having;
    }

    public long[] jobs() {
      return jobs;
    }

    public long[] otherHaving() {
      return otherHaving;
    }

    public long[] otherJobs() {
      return otherJobs;
    }
  }

  public Draw draw(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Draw draw =
        new Draw(
            new long[employers], new long[employers], new long[employers], new long[employers]);
    for (int g = 0; g < employers; g++) {
      double attitude = random.nextGaussian();
      draw.jobs[g] = random.nextInt(4) == 0 ? 0 : sizes.draw(random);
      draw.otherJobs[g] = random.nextInt(3) == 0 ? 0 : 2L * sizes.draw(random);
      draw.having[g] = naming(draw.jobs[g], share, attitude, random);
      draw.otherHaving[g] = naming(draw.otherJobs[g], share / lift, attitude, random);
    }
    return draw;
  }

  private long naming(long jobs, double rate, double attitude, SplittableRandom random) {
    double threshold = Normal.quantile(rate);
    long naming = 0;
    for (long i = 0; i < jobs; i++) {
      double mood =
          Math.sqrt(correlation) * attitude + Math.sqrt(1 - correlation) * random.nextGaussian();
      naming += mood < threshold ? 1 : 0;
    }
    return naming;
  }
}
