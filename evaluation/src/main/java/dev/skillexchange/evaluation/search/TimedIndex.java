package dev.skillexchange.evaluation.search;

import dev.skillexchange.evaluation.search.Spent.Part;
import dev.skillexchange.index.FollowingIndex;
import dev.skillexchange.index.Hits;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.JobSink;
import dev.skillexchange.index.NearWord;
import dev.skillexchange.index.NumberedSink;
import dev.skillexchange.index.Order;
import dev.skillexchange.index.Relevance;
import dev.skillexchange.index.Scored;
import dev.skillexchange.index.TallySink;
import dev.skillexchange.index.ValueCount;
import dev.skillexchange.index.ValueScore;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.JobSketch;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.store.Change;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// An index that notes how long its answers take.
///
/// @param index not closed with this one
record TimedIndex(JobIndex index, Spent spent) implements FollowingIndex {

  @Override
  public Hits hits(Slice slice, Order order, int from, int count) {
    return spent.on(Part.HITS, () -> index.hits(slice, order, from, count));
  }

  @Override
  public void tally(Slice slice, List<Dimension> by, TallySink sink) {
    spent.on(
        Part.COUNTS,
        () -> {
          index.tally(slice, by, sink);
          return by;
        });
  }

  @Override
  public void tallyNumbered(Slice slice, List<Dimension> by, NumberedSink sink) {
    spent.on(
        Part.COUNTS,
        () -> {
          index.tallyNumbered(slice, by, sink);
          return by;
        });
  }

  @Override
  public void each(Slice slice, List<Dimension> by, JobSink sink) {
    index.each(slice, by, sink);
  }

  @Override
  public List<ValueCount> commonest(Slice slice, Dimension by, int most, Collection<String> also) {
    return spent.on(Part.COUNTS, () -> index.commonest(slice, by, most, also));
  }

  @Override
  public List<Scored> best(Slice slice, ValueScore score, int count) {
    return index.best(slice, score, count);
  }

  @Override
  public Map<String, List<JobId>> newestOf(
      Slice slice, Dimension by, Collection<String> values, int each) {
    return index.newestOf(slice, by, values, each);
  }

  @Override
  public List<JobSketch> sketches(List<JobId> ids) {
    return spent.on(Part.ROWS, () -> index.sketches(ids));
  }

  @Override
  public List<NearWord> nearWords(Slice slice, String word, int errors, int count) {
    return index.nearWords(slice, word, errors, count);
  }

  @Override
  public Relevance relevance(Slice slice) {
    return index.relevance(slice);
  }

  @Override
  public long[] overlaps(List<Slice> slices) {
    return index.overlaps(slices);
  }

  @Override
  public <T> T snapshot(Function<JobIndex, T> questions) {
    return spent.on(
        Part.INDEX, () -> index.snapshot(now -> questions.apply(new TimedIndex(now, spent))));
  }

  @Override
  public Optional<IndexPosition> position() {
    return Optional.empty();
  }

  @Override
  public void apply(List<Change> changes, IndexPosition behind) {
    throw new UnsupportedOperationException("an index that is only asked");
  }

  @Override
  public void clear() {
    throw new UnsupportedOperationException("an index that is only asked");
  }

  @Override
  public void close() {}
}
