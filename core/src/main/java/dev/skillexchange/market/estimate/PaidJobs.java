package dev.skillexchange.market.estimate;

import java.util.Arrays;

/// Jobs in the cells in which they were read, with the logarithm of the pay of each, less that of
/// all on average.
final class PaidJobs {
  private final Cells cells;
  private final int[] cellOfJob;
  private final double[] pay;

  /// The cells that some jobs are in: how many of each, and what they pay together.
  static final class Part {
    private final int[] cells;
    private final double[] jobs;
    private final double[] pay;

    private Part(int[] cells, double[] jobs, double[] pay) {
      this.cells = cells;
      this.jobs = jobs;
      this.pay = pay;
    }

    /// The numbers of the cells, each once.
    int[] cells() {
      return cells;
    }

    double[] jobs() {
      return jobs;
    }

    double[] pay() {
      return pay;
    }
  }

  PaidJobs(double[] logPay, int[] strata, int[] employers, int stratumCount) {
    if (logPay.length != strata.length || strata.length != employers.length) {
      throw new IllegalArgumentException("columns of different length");
    }
    double mean = Arrays.stream(logPay).average().orElse(0);
    this.pay = Arrays.stream(logPay).map(each -> each - mean).toArray();
    this.cellOfJob = new int[strata.length];
    long[] keys = new long[strata.length];
    long[] jobs = new long[strata.length];
    int size = 0;
    for (int job : ordered(employers, ordered(strata, every(strata.length)))) {
      long key = (long) employers[job] * stratumCount + strata[job];
      if (size == 0 || keys[size - 1] != key) {
        keys[size++] = key;
      }
      cellOfJob[job] = size - 1;
      jobs[size - 1]++;
    }
    this.cells = Cells.of(Arrays.copyOf(keys, size), Arrays.copyOf(jobs, size), stratumCount);
  }

  private static int[] every(int jobs) {
    int[] every = new int[jobs];
    Arrays.setAll(every, i -> i);
    return every;
  }

  /// Puts jobs in the order of their numbers, those of equal ones as they stand.
  private static int[] ordered(int[] numbers, int[] jobs) {
    int[] next = new int[Arrays.stream(numbers).max().orElse(-1) + 2];
    for (int number : numbers) {
      next[number + 1]++;
    }
    for (int number = 1; number < next.length; number++) {
      next[number] += next[number - 1];
    }
    int[] ordered = new int[jobs.length];
    for (int job : jobs) {
      ordered[next[numbers[job]]++] = job;
    }
    return ordered;
  }

  Cells cells() {
    return cells;
  }

  /// What the jobs of each cell pay together.
  double[] payOfAll() {
    double[] sums = new double[cells.size()];
    for (int i = 0; i < pay.length; i++) {
      sums[cellOfJob[i]] += pay[i];
    }
    return sums;
  }

  /// Gathers parts of the jobs, one after another.
  Parts parts() {
    return new Parts();
  }

  /// Room to gather parts in, used by one thread.
  final class Parts {
    private final double[] jobsOfCell = new double[cells.size()];
    private final double[] payOfCell = new double[cells.size()];

    /// Some jobs, each named once.
    Part of(int[] jobs) {
      int[] met = new int[jobs.length];
      int size = 0;
      for (int job : jobs) {
        int cell = cellOfJob[job];
        if (jobsOfCell[cell] == 0) {
          met[size++] = cell;
        }
        jobsOfCell[cell]++;
        payOfCell[cell] += pay[job];
      }
      Part part = new Part(Arrays.copyOf(met, size), new double[size], new double[size]);
      for (int i = 0; i < size; i++) {
        part.jobs[i] = jobsOfCell[met[i]];
        part.pay[i] = payOfCell[met[i]];
        jobsOfCell[met[i]] = 0;
        payOfCell[met[i]] = 0;
      }
      return part;
    }
  }
}
