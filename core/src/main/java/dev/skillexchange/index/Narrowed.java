package dev.skillexchange.index;

import dev.skillexchange.job.JobId;
import dev.skillexchange.job.JobSketch;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// An index as if it held the jobs of one slice only: hits, totals, tallies and scores leave out
/// all others alike.
///
/// @param slice the jobs that are left
public record Narrowed(JobIndex whole, Slice slice) implements JobIndex {

  /// An index with all jobs that it was narrowed from.
  public static JobIndex whole(JobIndex index) {
    return index instanceof Narrowed narrowed ? whole(narrowed.whole()) : index;
  }

  @Override
  public Hits hits(Slice asked, Order order, int from, int count) {
    return whole.hits(asked.and(slice), order, from, count);
  }

  @Override
  public List<JobSketch> sketches(List<JobId> ids) {
    return whole.sketches(ids);
  }

  @Override
  public void tally(Slice asked, List<Dimension> by, TallySink sink) {
    whole.tally(asked.and(slice), by, sink);
  }

  @Override
  public void tallyNumbered(Slice asked, List<Dimension> by, NumberedSink sink) {
    whole.tallyNumbered(asked.and(slice), by, sink);
  }

  @Override
  public void each(Slice asked, List<Dimension> by, JobSink sink) {
    whole.each(asked.and(slice), by, sink);
  }

  @Override
  public List<ValueCount> commonest(Slice asked, Dimension by, int most, Collection<String> also) {
    return whole.commonest(asked.and(slice), by, most, also);
  }

  @Override
  public List<Scored> best(Slice asked, ValueScore score, int count) {
    return whole.best(asked.and(slice), score, count);
  }

  @Override
  public Map<String, List<JobId>> newestOf(
      Slice asked, Dimension by, Collection<String> values, int each) {
    return whole.newestOf(asked.and(slice), by, values, each);
  }

  @Override
  public List<NearWord> nearWords(Slice asked, String word, int errors, int count) {
    return whole.nearWords(asked.and(slice), word, errors, count);
  }

  @Override
  public Relevance relevance(Slice asked) {
    return whole.relevance(asked.and(slice));
  }

  @Override
  public long[] overlaps(List<Slice> slices) {
    return whole.overlaps(slices.stream().map(asked -> asked.and(slice)).toList());
  }

  @Override
  public <T> T snapshot(Function<JobIndex, T> questions) {
    return whole.snapshot(now -> questions.apply(new Narrowed(now, slice)));
  }
}
