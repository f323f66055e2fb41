package dev.skillexchange.market;

import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.JobSink;
import dev.skillexchange.index.RunningNumbers;
import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.job.JobId;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The pay that the jobs of a slice state, of all of them and of its parts: gathered in one pass,
/// in which each pay is read once.
final class StatedPay implements JobSink {
  private static final List<Dimension> FIRST = List.of(Dimension.EMPLOYER, Dimension.PAY);

  private final StatedRanges ranges = new StatedRanges();
  private final List<ValueNumbers> numbers = new ArrayList<>();
  private final PayBases all = new PayBases(ranges);
  private final List<PayParts> parts = new ArrayList<>();
  private int employer;
  private int[] stated = {};
  private int count;
  private long jobs;

  /// @param employers their numbers
  StatedPay(RunningNumbers employers) {
    numbers.add(employers);
    numbers.add(ranges);
  }

  /// Parts the jobs too.
  ///
  /// @param part the name of the part that a value belongs to; empty where it belongs to none
  /// @return the parts, which fill while jobs are read
  PayParts partedBy(Dimension dimension, UnaryOperator<String> part) {
    PayParts by = new PayParts(dimension, part, ranges);
    parts.add(by);
    numbers.add(by.numbers());
    return by;
  }

  /// Reads the jobs of a slice.
  void read(JobIndex index, Slice slice) {
    List<Dimension> by = new ArrayList<>(FIRST);
    parts.forEach(one -> by.add(one.dimension()));
    index.each(slice, by, this);
  }

  @Override
  public ValueNumbers numbers(int dimension) {
    return numbers.get(dimension);
  }

  @Override
  public void add(int[][] values, int[] counts, Supplier<JobId> id) {
    employer = counts[0] == 0 ? 0 : values[0][0];
    stated = values[1];
    count = counts[1];
    addTo(all);
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).add(jobs, values[FIRST.size() + i], counts[FIRST.size() + i], this);
    }
    jobs++;
  }

  /// Adds what the job taken last states.
  void addTo(PayBases bases) {
    for (int i = 0; i < count; i++) {
      bases.add(employer, stated[i]);
    }
  }

  /// How many jobs the slice has, those that state no pay included.
  long jobs() {
    return jobs;
  }

  /// The pay of all jobs.
  PayBases all() {
    return all;
  }
}
