package dev.skillexchange.index;

import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.JobSketch;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.store.Change;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// An index in memory that looks at every job each time: for trials, and the oracle of every other
/// index. It lives as long as its process and has nothing to close.
///
/// Readers see the state that was complete when they asked; a batch makes a new one.
public final class MemoryIndex implements FollowingIndex {
  private volatile State state = State.EMPTY;

  /// Everything that one batch changes together.
  private record State(MemoryJobs jobs, Optional<IndexPosition> position) {
    static final State EMPTY =
        new State(new MemoryJobs(Collections.emptySortedMap()), Optional.empty());
  }

  @Override
  public Optional<IndexPosition> position() {
    return state.position;
  }

  @Override
  public synchronized void apply(List<Change> changes, IndexPosition behind) {
    behind.checkFollows(state.position);
    SortedMap<JobId, Job> jobs = new TreeMap<>(state.jobs.jobs());
    for (Change change : LatestChanges.of(changes).values()) {
      Job known = jobs.get(change.id());
      if (known != null && change.version() <= known.version()) {
        continue;
      }
      switch (change) {
        case Change.Put(Job job) -> jobs.put(job.id(), job);
        case Change.Gone gone -> jobs.remove(gone.id());
      }
    }
    state = new State(new MemoryJobs(jobs), Optional.of(behind));
  }

  @Override
  public synchronized void clear() {
    state = State.EMPTY;
  }

  @Override
  public Hits hits(Slice slice, Order order, int from, int count) {
    return state.jobs.hits(slice, order, from, count);
  }

  @Override
  public List<JobSketch> sketches(List<JobId> ids) {
    return state.jobs.sketches(ids);
  }

  @Override
  public void tally(Slice slice, List<Dimension> by, TallySink sink) {
    state.jobs.tally(slice, by, sink);
  }

  @Override
  public void each(Slice slice, List<Dimension> by, JobSink sink) {
    state.jobs.each(slice, by, sink);
  }

  @Override
  public List<Scored> best(Slice slice, ValueScore score, int count) {
    return state.jobs.best(slice, score, count);
  }

  @Override
  public List<NearWord> nearWords(Slice slice, String word, int errors, int count) {
    return state.jobs.nearWords(slice, word, errors, count);
  }

  @Override
  public long[] overlaps(List<Slice> slices) {
    return state.jobs.overlaps(slices);
  }

  @Override
  public Relevance relevance(Slice slice) {
    return state.jobs.relevance(slice);
  }

  @Override
  public <T> T snapshot(Function<JobIndex, T> questions) {
    return questions.apply(state.jobs);
  }

  @Override
  public void close() {}
}
