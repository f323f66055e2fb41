package dev.skillexchange.market;

import dev.skillexchange.index.JobIndex;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import java.util.Arrays;
import java.util.List;

/// The employers of a slice with their jobs: the independent units of every figure about it.
public final class Employers {
  private final EmployerNumbers numbers;
  private long[] jobs = new long[16];

  private Employers(EmployerNumbers numbers) {
    this.numbers = numbers;
  }

  /// Counts the jobs of a slice by employer.
  ///
  /// @param numbers shared by slices that are compared
  public static Employers of(JobIndex index, Slice slice, EmployerNumbers numbers) {
    Employers employers = new Employers(numbers);
    index.tally(
        slice,
        List.of(Dimension.EMPLOYER),
        (cell, count) -> employers.add(numbers.of(cell.getFirst()), count));
    return employers;
  }

  private void add(int employer, long count) {
    if (employer >= jobs.length) {
      jobs = Arrays.copyOf(jobs, Math.max(employer + 1, 2 * jobs.length));
    }
    jobs[employer] += count;
  }

  EmployerNumbers numbers() {
    return numbers;
  }

  /// How many have a job in the slice.
  public long count() {
    return Arrays.stream(jobs).filter(each -> each > 0).count();
  }

  /// All jobs of the slice.
  public long total() {
    return Arrays.stream(jobs).sum();
  }

  /// The jobs of each employer, by its number.
  public long[] jobs() {
    return Arrays.copyOf(jobs, numbers.count());
  }
}
