package dev.skillexchange.guide;

import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Floor;
import dev.skillexchange.market.Sample;
import dev.skillexchange.market.estimate.ClusteredSample;
import dev.skillexchange.market.estimate.Estimate;
import dev.skillexchange.slice.JobQuery;
import java.util.Arrays;

/// The least years of experience that jobs ask for: their median.
public record YearsAsked(Estimate median) {

  /// Jobs by employer and years, as a tally gives them.
  static final class Gathered {
    /// Years by number: themselves plus one, 0 where a job asks for none.
    static final ValueNumbers NUMBERS = value -> value.isEmpty() ? 0 : Integer.parseInt(value) + 1;

    private int[] employers = new int[16];
    private double[] years = new double[16];
    private long[] jobs = new long[16];
    private int size;

    /// Takes a cell, or a part of one.
    ///
    /// @param employer its number
    /// @param asked the number of the years; jobs that ask for none are left out
    void add(int employer, int asked, long count) {
      if (asked == 0) {
        return;
      }
      if (size == jobs.length) {
        employers = Arrays.copyOf(employers, 2 * size);
        years = Arrays.copyOf(years, 2 * size);
        jobs = Arrays.copyOf(jobs, 2 * size);
      }
      employers[size] = employer;
      years[size] = asked - 1;
      jobs[size++] = count;
    }

    /// The figure.
    ///
    /// @param behind lists the jobs that ask for years
    /// @param outOf how many jobs there are, whether they ask for any or not
    Figure<YearsAsked> figure(JobQuery behind, long outOf) {
      long asking = Arrays.stream(jobs, 0, size).sum();
      long different = Arrays.stream(employers, 0, size).distinct().count();
      Sample sample = new Sample(behind, asking, different, outOf);
      return Figure.above(Floor.MEDIAN, sample, () -> new YearsAsked(median()));
    }

    private Estimate median() {
      return ClusteredSample.of(
              Arrays.copyOf(years, size), Arrays.copyOf(employers, size), Arrays.copyOf(jobs, size))
          .quantile(0.5);
    }
  }
}
