package dev.skillexchange.guide;

import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Floor;
import dev.skillexchange.market.Sample;
import dev.skillexchange.market.estimate.ClusteredSample;
import dev.skillexchange.market.estimate.Estimate;
import dev.skillexchange.slice.JobQuery;
import java.util.HashMap;
import java.util.Map;

/// The least years of experience that jobs ask for: their median.
public record YearsAsked(Estimate median) {

  /// Jobs by employer and years, as a tally gives them.
  static final class Gathered {
    private final Map<String, Integer> employers = new HashMap<>();
    private final Map<String, long[]> cells = new HashMap<>();

    void add(String employer, String years, long jobs) {
      employers.putIfAbsent(employer, employers.size());
      cells.computeIfAbsent(employer + " " + years, _ -> new long[1])[0] += jobs;
    }

    private long jobs() {
      return cells.values().stream().mapToLong(each -> each[0]).sum();
    }

    /// The figure.
    ///
    /// @param behind lists the jobs that ask for years
    /// @param outOf how many jobs there are, whether they ask for any or not
    Figure<YearsAsked> figure(JobQuery behind, long outOf) {
      Sample sample = new Sample(behind, jobs(), employers.size(), outOf);
      return Figure.above(Floor.MEDIAN, sample, () -> new YearsAsked(median()));
    }

    private Estimate median() {
      double[] years = new double[cells.size()];
      int[] of = new int[cells.size()];
      long[] jobs = new long[cells.size()];
      int at = 0;
      for (Map.Entry<String, long[]> cell : cells.entrySet()) {
        int blank = cell.getKey().lastIndexOf(' ');
        years[at] = Integer.parseInt(cell.getKey().substring(blank + 1));
        of[at] = employers.getOrDefault(cell.getKey().substring(0, blank), 0);
        jobs[at++] = cell.getValue()[0];
      }
      return ClusteredSample.of(years, of, jobs).quantile(0.5);
    }
  }
}
