package dev.skillexchange.market;

import dev.skillexchange.index.JobIndex;
import dev.skillexchange.market.estimate.ClusteredShare;
import dev.skillexchange.market.estimate.Estimate;
import dev.skillexchange.market.estimate.Interval;
import dev.skillexchange.market.estimate.Lift;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Jobs and employers of a slice by the values of one dimension.
public final class Counts {
  private static final Row NONE = new Row();

  private final Employers employers;
  private final Map<String, Row> rows = new HashMap<>();

  /// A value with its jobs and employers.
  public record Count(String value, long jobs, long employers) {}

  /// Cells of one value: employers' numbers and how many jobs each has.
  private static final class Row {
    private final Map<Integer, long[]> jobs = new HashMap<>();

    void add(int employer, long count) {
      jobs.computeIfAbsent(employer, _ -> new long[1])[0] += count;
    }

    long total() {
      return jobs.values().stream().mapToLong(each -> each[0]).sum();
    }

    void addTo(long[] sums) {
      jobs.forEach((employer, count) -> sums[employer] += count[0]);
    }
  }

  private Counts(Employers employers) {
    this.employers = employers;
  }

  /// Counts a slice. Jobs without a value stand under the empty text.
  ///
  /// @param employers those of the slice
  public static Counts of(JobIndex index, Slice slice, Dimension dimension, Employers employers) {
    Counts counts = new Counts(employers);
    index.tally(
        slice,
        List.of(Dimension.EMPLOYER, dimension),
        (cell, jobs) ->
            counts
                .rows
                .computeIfAbsent(cell.get(1), _ -> new Row())
                .add(employers.numbers().of(cell.get(0)), jobs));
    return counts;
  }

  /// The values with most jobs first, equal ones by name; jobs without a value are left out.
  public List<Count> ranked() {
    List<Count> ranked = new ArrayList<>();
    rows.forEach((value, row) -> {
      if (!value.isEmpty()) {
        ranked.add(new Count(value, row.total(), row.jobs.size()));
      }
    });
    ranked.sort(
        Comparator.comparingLong((Count count) -> -count.jobs()).thenComparing(Count::value));
    return ranked;
  }

  public Count at(String value) {
    Row row = row(value);
    return new Count(value, row.total(), row.jobs.size());
  }

  private Row row(String value) {
    return rows.getOrDefault(value, NONE);
  }

  /// The jobs of a value by the numbers of the employers.
  public long[] byEmployer(String value) {
    long[] jobs = new long[employers.numbers().count()];
    row(value).addTo(jobs);
    return jobs;
  }

  /// The jobs that have any value, of a dimension in which a job has one at most.
  public long stated() {
    return rows.entrySet().stream()
        .filter(row -> !row.getKey().isEmpty())
        .mapToLong(row -> row.getValue().total())
        .sum();
  }

  /// The same by the numbers of the employers.
  public long[] statedByEmployer() {
    long[] jobs = new long[employers.numbers().count()];
    rows.forEach((value, row) -> {
      if (!value.isEmpty()) {
        row.addTo(jobs);
      }
    });
    return jobs;
  }

  /// The share of all jobs of the slice that have a value.
  ///
  /// @param behind the query that lists them
  public Figure<Share> shareOfAll(String value, JobQuery behind) {
    return share(at(value), byEmployer(value), employers.jobs(), employers.total(), behind);
  }

  /// The share of those that have any value in the dimension, in which a job has one at most.
  public Figure<Share> shareOfStated(String value, JobQuery behind) {
    return share(at(value), byEmployer(value), statedByEmployer(), stated(), behind);
  }

  /// The 95 % interval of the share of all jobs, also where no job has the value.
  public Optional<Interval> intervalOfAll(String value) {
    return ClusteredShare.ofJobs(byEmployer(value), employers.jobs()).interval();
  }

  /// The same of the share of those that have any value.
  public Optional<Interval> intervalOfStated(String value) {
    return ClusteredShare.ofJobs(byEmployer(value), statedByEmployer()).interval();
  }

  /// How many times as often a value stands in these jobs as in others.
  ///
  /// @param others counted with the same numbers of employers
  public Optional<Estimate> lift(String value, Counts others) {
    return Lift.of(
        byEmployer(value), employers.jobs(), others.byEmployer(value), others.employers.jobs());
  }

  private static Figure<Share> share(
      Count count, long[] having, long[] jobs, long whole, JobQuery behind) {
    Sample sample = new Sample(behind, count.jobs(), count.employers(), whole);
    return Figure.above(
        Floor.COUNT,
        sample,
        () -> {
          Optional<Interval> interval = ClusteredShare.ofJobs(having, jobs).interval();
          return new Share(count.jobs(), whole, interval);
        });
  }
}
