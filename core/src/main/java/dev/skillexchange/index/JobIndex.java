package dev.skillexchange.index;

import dev.skillexchange.job.JobId;
import dev.skillexchange.job.JobSketch;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// An index of jobs, as questions use it: slices run as hits, as tallies, or held against a score.
///
/// Safe for use by several threads. Each call sees one state of the index, never a half-applied
/// batch. Nothing found is an empty answer, never an error. Hit sets, tallies and scores are exact
/// and the same from every implementation; so is the order of [Order#RELEVANCE] ([Relevance]), save
/// that an index may weigh words with jobs that it replaced or removed lately.
public interface JobIndex {
  /// How many slices [#overlaps] takes.
  int MOST_SLICES = 16;

  /// The jobs of a slice, in order, from the `from`-th (counted from 0), at most `count`.
  ///
  /// @throws dev.skillexchange.fault.UserError where that is deeper than [Hits#DEEPEST]
  Hits hits(Slice slice, Order order, int from, int count);

  /// Some jobs in short, in the order of their ids; those that the index does not have are left
  /// out.
  List<JobSketch> sketches(List<JobId> ids);

  /// Counts the jobs of a slice by the values of some dimensions: one cell for each combination of
  /// values that occurs; a job with several values counts once in each of its cells, and a job with
  /// none has the empty text there. Cells may come in several parts and in any order: the counts of
  /// equal cells add up.
  void tally(Slice slice, List<Dimension> by, TallySink sink);

  /// The same as [#tally], in numbers that the sink gives to values: faster where there are many
  /// cells of few values.
  default void tallyNumbered(Slice slice, List<Dimension> by, NumberedSink sink) {
    int[] numbers = new int[by.size()];
    tally(
        slice,
        by,
        (cell, jobs) -> {
          for (int i = 0; i < numbers.length; i++) {
            numbers[i] = sink.numbers(i).of(cell.get(i));
          }
          sink.add(numbers, jobs);
        });
  }

  /// Hands on the jobs of a slice one by one with their values of some dimensions: what is told of
  /// each job by itself, where cells would tear it apart. In the same order each time within one
  /// [#snapshot].
  void each(Slice slice, List<Dimension> by, JobSink sink);

  /// The values of a dimension that most jobs of a slice have, most first, equal ones by their
  /// text; with them, in the same order, some that are wanted however few jobs have them, none
  /// included.
  ///
  /// @param most how many values besides
  default List<ValueCount> commonest(Slice slice, Dimension by, int most, Collection<String> also) {
    Map<String, Long> jobs = new HashMap<>();
    tally(slice, List.of(by), (cell, count) -> jobs.merge(cell.getFirst(), count, Long::sum));
    jobs.remove("");
    Set<String> kept =
        jobs.entrySet().stream()
            .map(entry -> new ValueCount(entry.getKey(), entry.getValue()))
            .sorted(ValueCount.MOST_FIRST)
            .limit(most)
            .map(ValueCount::value)
            .collect(Collectors.toCollection(HashSet::new));
    kept.addAll(also);
    return kept.stream()
        .map(value -> new ValueCount(value, jobs.getOrDefault(value, 0L)))
        .sorted(ValueCount.MOST_FIRST)
        .toList();
  }

  /// The jobs of a slice that score best, best first, equal scores by rising job id; jobs that
  /// score zero or less are left out.
  List<Scored> best(Slice slice, ValueScore score, int count);

  /// The newest jobs of a slice that have each of some values of a dimension, in the order of
  /// [Order#NEWEST]; values that no job has are left out.
  ///
  /// @param each how many jobs of each value
  default Map<String, List<JobId>> newestOf(
      Slice slice, Dimension by, Collection<String> values, int each) {
    Map<String, List<JobId>> newest = new HashMap<>();
    for (String value : values) {
      Slice having = new Slice.AllOf(List.of(slice, new Slice.Has(by, value)));
      List<JobId> ids = hits(having, Order.NEWEST, 0, each).ids();
      if (!ids.isEmpty()) {
        newest.put(value, ids);
      }
    }
    return newest;
  }

  /// The words of a slice's jobs that are spelled nearly like one, in the order of
  /// [NearWord#ORDER]: those that begin with its first letter and differ from it by few
  /// [dev.skillexchange.text.TypingErrors]; the word itself is none of them.
  ///
  /// @param word as [dev.skillexchange.text.Words] makes it
  /// @param errors how many at most, 1 or 2
  /// @param count how many words at most
  List<NearWord> nearWords(Slice slice, String word, int errors, int count);

  /// How many jobs are in which of some slices: cell `m` counts those that are in the slices whose
  /// bits are set in `m` (the first slice has the lowest bit) and in no other.
  ///
  /// @param slices at most [#MOST_SLICES]
  long[] overlaps(List<Slice> slices);

  /// The rule by which the jobs of a slice are ranked, with what its words weigh in this index:
  /// says why a hit of [Order#RELEVANCE] stands where it does.
  Relevance relevance(Slice slice);

  /// Asks several questions of one state of the index, so that their answers agree: a batch applied
  /// meanwhile is not seen. The jobs of a slice are found once, however many questions are about
  /// it.
  ///
  /// @param questions may ask from several threads, all of which have ended when it returns; what
  ///   it is given is of no use afterwards
  <T> T snapshot(Function<JobIndex, T> questions);
}
