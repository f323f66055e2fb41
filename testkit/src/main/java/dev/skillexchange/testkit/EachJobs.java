package dev.skillexchange.testkit;

import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.JobSink;
import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.job.JobId;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Takes jobs one by one and puts down each with its values as text.
final class EachJobs implements JobSink {
  private final List<String> texts = new ArrayList<>();
  private final ValueNumbers numbers =
      value -> {
        texts.add(value);
        return texts.size() - 1;
      };
  private final Map<JobId, List<List<String>>> jobs = new TreeMap<>();
  private final List<JobId> order = new ArrayList<>();

  private EachJobs() {}

  /// The values of each job by dimension, in alphabetical order; a job that comes twice fails.
  static Map<JobId, List<List<String>>> of(JobIndex index, Slice slice, List<Dimension> by) {
    return taken(index, slice, by).jobs;
  }

  /// The jobs as they come.
  static List<JobId> inOrder(JobIndex index, Slice slice) {
    return taken(index, slice, List.of(Dimension.EMPLOYER)).order;
  }

  private static EachJobs taken(JobIndex index, Slice slice, List<Dimension> by) {
    EachJobs each = new EachJobs();
    index.each(slice, by, each);
    return each;
  }

  @Override
  public ValueNumbers numbers(int dimension) {
    return numbers;
  }

  @Override
  public void add(int[][] values, int[] counts, Supplier<JobId> id) {
    List<List<String>> ofJob = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      ofJob.add(IntStream.of(values[i]).limit(counts[i]).mapToObj(texts::get).sorted().toList());
    }
    order.add(id.get());
    if (jobs.put(id.get(), ofJob) != null) {
      throw new AssertionError(id.get() + " came twice");
    }
  }
}
