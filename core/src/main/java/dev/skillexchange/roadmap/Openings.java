package dev.skillexchange.roadmap;

import dev.skillexchange.market.estimate.ClusteredShare;
import java.util.Arrays;
import java.util.function.IntPredicate;

/// The jobs within reach after each step, by employer.
///
/// The share to be expected is that at employers held back: those are parted into five by their
/// names, steps are chosen by the jobs of four parts and counted in the fifth, each part in its
/// turn. So no job speaks for a choice that it had a say in (cross-validation over clusters; Stone,
/// Journal of the Royal Statistical Society B 36, 1974), and the interval is that of a share over
/// employers.
final class Openings {
  private final long[][] having;
  private final long[] jobs;

  /// @param steps how many there are at most
  Openings(int steps, int employers) {
    this.having = new long[steps + 1][employers];
    this.jobs = new long[employers];
  }

  /// Counts the jobs of some employers along a path; a path that ends early stays where it is.
  void add(JobNeeds needs, Path path, IntPredicate employers) {
    for (int job = 0; job < needs.jobs(); job++) {
      int employer = needs.employer(job);
      int at = path.reachedAt(job);
      if (at == Path.UNJUDGED || !employers.test(employer)) {
        continue;
      }
      jobs[employer]++;
      if (at != Path.NEVER) {
        having[at][employer]++;
      }
    }
  }

  /// How many employers have jobs that require a skill.
  long employers() {
    return Arrays.stream(jobs).filter(each -> each > 0).count();
  }

  /// What comes within reach with a step.
  ///
  /// @param expected the same at employers held back
  Opening with(int step, Openings expected) {
    return opening(having[step], expected.having[step], expected);
  }

  /// What is within reach after a step.
  Opening after(int step, Openings expected) {
    return opening(sum(step), expected.sum(step), expected);
  }

  private Opening opening(long[] counted, long[] held, Openings expected) {
    return new Opening(
        Arrays.stream(counted).sum(),
        Arrays.stream(jobs).sum(),
        ClusteredShare.ofJobs(held, expected.jobs));
  }

  private long[] sum(int steps) {
    long[] sum = new long[jobs.length];
    for (int step = 0; step <= steps; step++) {
      for (int g = 0; g < sum.length; g++) {
        sum[g] += having[step][g];
      }
    }
    return sum;
  }
}
