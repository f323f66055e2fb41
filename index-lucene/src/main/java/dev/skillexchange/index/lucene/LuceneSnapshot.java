package dev.skillexchange.index.lucene;

import dev.skillexchange.index.Hits;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.JobSink;
import dev.skillexchange.index.NearWord;
import dev.skillexchange.index.NumberedSink;
import dev.skillexchange.index.Order;
import dev.skillexchange.index.Relevance;
import dev.skillexchange.index.Scored;
import dev.skillexchange.index.TallySink;
import dev.skillexchange.index.TextCells;
import dev.skillexchange.index.ValueCount;
import dev.skillexchange.index.ValueScore;
import dev.skillexchange.index.lucene.Ranked.Named;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.JobSketch;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.lucene.search.IndexSearcher;

/// One state of the index. The jobs of a slice are found when it is first counted, and kept.
final class LuceneSnapshot implements JobIndex {
  private final IndexSearcher searcher;
  private final Columns columns;
  private final Counting counting;
  private final NumberMemo numbers = new NumberMemo();
  private final Map<Slice, List<SegmentJobs>> found = new ConcurrentHashMap<>();

  /// @param searcher acquired; whoever did so releases it
  LuceneSnapshot(IndexSearcher searcher, Columns columns, Counting counting) {
    this.searcher = searcher;
    this.columns = columns;
    this.counting = counting;
  }

  @Override
  public Hits hits(Slice slice, Order order, int from, int count) {
    Hits.check(from, count);
    try {
      List<SegmentJobs> jobs = found.computeIfAbsent(slice, this::find);
      return switch (order) {
        case Order.Relevance _ when Relevance.ranks(slice) ->
            HitSearch.hits(searcher, slice, jobs, from, count);
        case Order.Relevance _, Order.Newest _ ->
            new OrderedHits(columns, jobs).newest(from, count);
        case Order.ByValue by -> new OrderedHits(columns, jobs).by(by, from, count);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<JobSketch> sketches(List<JobId> ids) {
    try {
      return KeptSketches.of(ids, searcher.getIndexReader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void tally(Slice slice, List<Dimension> by, TallySink sink) {
    if (by.size() == 1) {
      values(slice, by.getFirst()).tally(sink);
    } else {
      tallyNumbered(slice, by, new TextCells(by.size(), sink));
    }
  }

  @Override
  public void tallyNumbered(Slice slice, List<Dimension> by, NumberedSink sink) {
    for (SegmentJobs jobs : found.computeIfAbsent(slice, this::find)) {
      SegmentCells cells = new SegmentCells(columns, jobs.segment(), by, sink, numbers);
      counting.count(jobs, cells);
    }
  }

  @Override
  public void each(Slice slice, List<Dimension> by, JobSink sink) {
    try {
      for (SegmentJobs jobs : found.computeIfAbsent(slice, this::find)) {
        jobs.forEach(new SegmentEach(columns, jobs.segment(), by, sink, numbers));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<ValueCount> commonest(Slice slice, Dimension by, int most, Collection<String> also) {
    return values(slice, by).commonest(most, also);
  }

  private CommonValues values(Slice slice, Dimension by) {
    return new CommonValues(columns, by, found.computeIfAbsent(slice, this::find));
  }

  @Override
  public Map<String, List<JobId>> newestOf(
      Slice slice, Dimension by, Collection<String> values, int each) {
    Map<String, List<Named>> all = new HashMap<>();
    if (each > 0) {
      try {
        for (SegmentJobs jobs : found.computeIfAbsent(slice, this::find)) {
          SegmentNewest segment =
              new SegmentNewest(
                  jobs.segment(),
                  columns.of(jobs.segment(), by),
                  columns.order(jobs.segment()),
                  values,
                  each);
          jobs.forEach(segment);
          segment.addTo(all);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Map<String, List<JobId>> newest = new HashMap<>();
    all.forEach((value, jobs) ->
        newest.put(value, jobs.stream().sorted(Named.FIRST).limit(each).map(Named::id).toList()));
    return newest;
  }

  private List<SegmentJobs> find(Slice slice) {
    List<SegmentJobs> segments = new ArrayList<>();
    collect(
        slice,
        segment -> {
          SegmentJobs jobs = new SegmentJobs(segment);
          segments.add(jobs);
          return jobs;
        });
    return segments.stream().filter(jobs -> jobs.size() > 0).toList();
  }

  @Override
  public List<Scored> best(Slice slice, ValueScore score, int count) {
    return count <= 0
        ? List.of()
        : new BestByValues(columns, score, count).of(found.computeIfAbsent(slice, this::find));
  }

  @Override
  public List<NearWord> nearWords(Slice slice, String word, int errors, int count) {
    try {
      return new WordSearch(searcher, slice).near(word, errors, count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long[] overlaps(List<Slice> slices) {
    JobBits bits = new JobBits();
    for (int i = 0; i < slices.size(); i++) {
      int slice = i;
      collect(slices.get(i), segment -> bits.collector(segment, slice));
    }
    return bits.cells(slices.size(), searcher.getIndexReader().numDocs());
  }

  private void collect(Slice slice, EachSegment collectors) {
    try {
      EachSegment.collect(searcher, SliceQuery.of(slice), collectors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Relevance relevance(Slice slice) {
    try {
      return IndexRelevance.of(searcher.getIndexReader(), slice);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public <T> T snapshot(Function<JobIndex, T> questions) {
    return questions.apply(this);
  }
}
