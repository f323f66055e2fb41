package dev.skillexchange.market;

import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.NumberedSink;
import dev.skillexchange.index.RunningNumbers;
import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.market.estimate.ClusteredShare;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The employers of a slice with their jobs: the independent units of every figure about it.
public final class Employers {
  private final RunningNumbers numbers;
  private long[] jobs = new long[16];
  private int[] places = new int[0];
  private long[] placed = new long[0];
  private long total;
  private Optional<ClusteredShare> shares = Optional.empty();

  /// Takes the jobs of each.
  private final class Jobs implements NumberedSink {
    @Override
    public ValueNumbers numbers(int dimension) {
      return numbers;
    }

    @Override
    public void add(int[] cell, long count) {
      Employers.this.add(cell[0], count);
    }
  }

  private Employers(RunningNumbers numbers) {
    this.numbers = numbers;
  }

  /// Counts the jobs of a slice by employer.
  ///
  /// @param numbers shared by slices that are compared
  public static Employers of(JobIndex index, Slice slice, RunningNumbers numbers) {
    Employers employers = new Employers(numbers);
    index.tallyNumbered(slice, List.of(Dimension.EMPLOYER), employers.new Jobs());
    employers.place();
    return employers;
  }

  private void add(int employer, long count) {
    if (employer >= jobs.length) {
      jobs = Arrays.copyOf(jobs, Math.max(employer + 1, 2 * jobs.length));
    }
    jobs[employer] += count;
  }

  /// Puts the employers that have jobs side by side, in the order of their numbers: a slice has few
  /// of the many that are numbered.
  private void place() {
    places = new int[jobs.length];
    int next = 0;
    for (int number = 0; number < jobs.length; number++) {
      places[number] = jobs[number] > 0 ? next++ : -1;
    }
    placed = Arrays.stream(jobs).filter(each -> each > 0).toArray();
    total = Arrays.stream(placed).sum();
  }

  /// The place of an employer of the slice, from 0 to below their count.
  int place(int number) {
    return places[number];
  }

  /// Shares among the jobs; made once.
  ClusteredShare shares() {
    ClusteredShare known = shares.orElseGet(() -> ClusteredShare.among(placed));
    shares = Optional.of(known);
    return known;
  }

  RunningNumbers numbers() {
    return numbers;
  }

  /// How many have a job in the slice.
  public long count() {
    return placed.length;
  }

  /// All jobs of the slice.
  public long total() {
    return total;
  }

  /// The jobs of each employer of the slice, by its place.
  public long[] jobs() {
    return placed.clone();
  }

  /// The jobs of each employer that is numbered, by its number: what slices are compared by.
  long[] jobsByNumber() {
    return Arrays.copyOf(jobs, numbers.count());
  }
}
