package dev.skillexchange.market;

import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.NumberedSink;
import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.market.estimate.ClusteredShare;
import dev.skillexchange.market.estimate.Estimate;
import dev.skillexchange.market.estimate.Interval;
import dev.skillexchange.market.estimate.Lift;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Slice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;

/// Jobs and employers of a slice by the values of one dimension.
public final class Counts {
  private static final Row NONE = new Row();

  /// The number of values that are not counted: above that of any other, the greatest allowed.
  private static final int OTHER = Integer.MAX_VALUE - 1;

  private final Employers employers;
  private final Map<String, Row> rows = new HashMap<>();
  private Optional<ClusteredShare> ofStated = Optional.empty();

  /// A value with its jobs and employers.
  public record Count(String value, long jobs, long employers) {}

  /// Cells of one value: an employer's number and how many jobs it has, in as many parts as the
  /// tally gives them. Both stand in one number, so that a cell is written to one place.
  private static final class Row {
    private long[] cells = new long[4];
    private int size;
    private long total;

    void add(int employer, long count) {
      if (size == cells.length) {
        cells = Arrays.copyOf(cells, 2 * size);
      }
      cells[size++] = (long) employer << Integer.SIZE | Math.toIntExact(count);
      total += count;
    }

    private int employer(int cell) {
      return (int) (cells[cell] >>> Integer.SIZE);
    }

    private int jobs(int cell) {
      return (int) cells[cell];
    }

    long total() {
      return total;
    }

    int employers() {
      BitSet met = new BitSet();
      for (int i = 0; i < size; i++) {
        met.set(employer(i));
      }
      return met.cardinality();
    }

    /// @param place where an employer's sum stands, by its number
    void addTo(long[] sums, IntUnaryOperator place) {
      for (int i = 0; i < size; i++) {
        sums[place.applyAsInt(employer(i))] += jobs(i);
      }
    }
  }

  /// Numbers employers as all slices do, and values as they are met.
  private final class Numbers implements NumberedSink {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final ValueNumbers values;
    private final List<Row> numbered = new ArrayList<>();

    Numbers(Predicate<String> wanted) {
      this.values =
          value -> wanted.test(value) ? numbers.computeIfAbsent(value, this::next) : OTHER;
    }

    @Override
    public ValueNumbers numbers(int dimension) {
      return dimension == 0 ? employers.numbers() : values;
    }

    private int next(String value) {
      Row row = new Row();
      rows.put(value, row);
      numbered.add(row);
      return numbered.size() - 1;
    }

    @Override
    public void add(int[] cell, long jobs) {
      if (cell[1] < numbered.size()) {
        numbered.get(cell[1]).add(cell[0], jobs);
      }
    }
  }

  private Counts(Employers employers) {
    this.employers = employers;
  }

  /// Counts a slice. Jobs without a value stand under the empty text.
  ///
  /// @param employers those of the slice
  public static Counts of(JobIndex index, Slice slice, Dimension dimension, Employers employers) {
    return of(index, slice, dimension, employers, _ -> true);
  }

  /// Counts some values alone: most are named by few, and all take far longer. For shares of all
  /// jobs and lifts of these values: any other counts as none, also in sums over values.
  ///
  /// @param wanted tells which
  public static Counts of(
      JobIndex index,
      Slice slice,
      Dimension dimension,
      Employers employers,
      Predicate<String> wanted) {
    Counts counts = new Counts(employers);
    index.tallyNumbered(slice, List.of(Dimension.EMPLOYER, dimension), counts.new Numbers(wanted));
    return counts;
  }

  /// The values with most jobs first, equal ones by name; jobs without a value are left out.
  public List<Count> ranked() {
    return values().stream().map(this::at).toList();
  }

  /// The values in the order of [#ranked], without their employers, which take longer to count.
  public List<String> values() {
    return rows.entrySet().stream()
        .filter(row -> !row.getKey().isEmpty())
        .sorted(
            Comparator.comparingLong((Map.Entry<String, Row> row) -> -row.getValue().total())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  public Count at(String value) {
    Row row = row(value);
    return new Count(value, row.total(), row.employers());
  }

  private Row row(String value) {
    return rows.getOrDefault(value, NONE);
  }

  /// The jobs of a value by the places of the slice's employers.
  public long[] byEmployer(String value) {
    long[] jobs = new long[(int) employers.count()];
    row(value).addTo(jobs, employers::place);
    return jobs;
  }

  private long[] byNumber(String value) {
    long[] jobs = new long[employers.numbers().count()];
    row(value).addTo(jobs, IntUnaryOperator.identity());
    return jobs;
  }

  /// The share of all jobs of the slice that have a value, from 0 to 1; 0 of nothing is 0. Without
  /// an interval, which takes longer than the share itself.
  public double shareOf(String value) {
    return employers.total() == 0 ? 0 : (double) row(value).total() / employers.total();
  }

  /// How many jobs have a value.
  public long jobs(String value) {
    return row(value).total();
  }

  /// Whether the interval of the share of a value can lie above that in other jobs: whether it
  /// would if all jobs were independent, which makes intervals no wider than they are.
  public boolean mayBeAbove(Counts others, String value) {
    return shareOf(value) > others.shareOf(value)
        && independent(value).low() > others.independent(value).high();
  }

  private Interval independent(String value) {
    return ClusteredShare.ofIndependent(row(value).total(), employers.total());
  }

  /// The jobs that have any value, of a dimension in which a job has one at most.
  public long stated() {
    return rows.entrySet().stream()
        .filter(row -> !row.getKey().isEmpty())
        .mapToLong(row -> row.getValue().total())
        .sum();
  }

  /// The same by the places of the slice's employers.
  public long[] statedByEmployer() {
    long[] jobs = new long[(int) employers.count()];
    rows.forEach((value, row) -> {
      if (!value.isEmpty()) {
        row.addTo(jobs, employers::place);
      }
    });
    return jobs;
  }

  /// The share of all jobs of the slice that have a value.
  ///
  /// @param behind the query that lists them
  public Figure<Share> shareOfAll(String value, JobQuery behind) {
    return share(at(value), byEmployer(value), employers.shares(), employers.total(), behind);
  }

  /// The share of those that have any value in the dimension, in which a job has one at most.
  public Figure<Share> shareOfStated(String value, JobQuery behind) {
    return share(at(value), byEmployer(value), sharesOfStated(), stated(), behind);
  }

  /// The 95 % interval of the share of all jobs, also where no job has the value.
  public Optional<Interval> intervalOfAll(String value) {
    return employers.shares().of(byEmployer(value)).interval();
  }

  /// The same of the share of those that have any value.
  public Optional<Interval> intervalOfStated(String value) {
    return sharesOfStated().of(byEmployer(value)).interval();
  }

  /// Shares among the jobs that have any value; made once.
  private ClusteredShare sharesOfStated() {
    ClusteredShare known = ofStated.orElseGet(() -> ClusteredShare.among(statedByEmployer()));
    ofStated = Optional.of(known);
    return known;
  }

  /// How many times as often a value stands in these jobs as in others.
  ///
  /// @param others counted with the same numbers of employers
  public Optional<Estimate> lift(String value, Counts others) {
    return Lift.of(
        byNumber(value),
        employers.jobsByNumber(),
        others.byNumber(value),
        others.employers.jobsByNumber());
  }

  private static Figure<Share> share(
      Count count, long[] having, ClusteredShare shares, long whole, JobQuery behind) {
    Sample sample = new Sample(behind, count.jobs(), count.employers(), whole);
    return Figure.above(
        Floor.COUNT,
        sample,
        () -> {
          Optional<Interval> interval = shares.of(having).interval();
          return new Share(count.jobs(), whole, interval);
        });
  }
}
