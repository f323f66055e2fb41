package dev.skillexchange.index.lucene;

import dev.skillexchange.fault.UserError;
import dev.skillexchange.index.FollowingIndex;
import dev.skillexchange.index.Hits;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.JobSink;
import dev.skillexchange.index.LatestChanges;
import dev.skillexchange.index.NearWord;
import dev.skillexchange.index.NumberedSink;
import dev.skillexchange.index.Order;
import dev.skillexchange.index.Relevance;
import dev.skillexchange.index.Scored;
import dev.skillexchange.index.TallySink;
import dev.skillexchange.index.TextCells;
import dev.skillexchange.index.ValueCount;
import dev.skillexchange.index.ValueScore;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.JobSketch;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.store.Change;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.util.IOUtils;

/// The index that comes with SkillExchange: Lucene, in a folder of this machine.
///
/// A batch of changes is one commit of Lucene, with the position in its user data: whatever kills
/// the process, the folder holds a whole number of batches and knows which. Readers are opened on
/// commits only, so that what is visible is durable, and a batch that fails half-way is never seen.
public final class LuceneIndex implements FollowingIndex {
  /// Many values or words at once make a slow query, never a refused one.
  private static final int MOST_CLAUSES = 1 << 16;

  /// From more segments than this on they are merged when there is nothing else to do ...
  private static final int MANY_SEGMENTS = 6;

  /// ... into so many, since every search looks into each of them.
  private static final int FEW_SEGMENTS = 3;

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private final IndexFolder folder;
  private final Counting counting;
  private final Columns columns = new Columns();
  private final SearcherManager searchers;
  private IndexWriter writer;
  private volatile Optional<IndexPosition> position;

  private LuceneIndex(IndexFolder folder, IndexWriter writer, Counting counting)
      throws IOException {
    this.folder = folder;
    this.counting = counting;
    this.writer = writer;
    this.position = IndexFolder.position(writer);
    this.searchers = new SearcherManager(folder.directory(), new Searchers(columns));
  }

  /// Opens the index of a folder, whichever store it follows. What cannot be read, or was made by
  /// another version, is dropped: the index is then empty and without a position.
  ///
  /// @throws UserError where another process has the folder, or it cannot be written
  public static LuceneIndex open(Path folder) {
    return open(folder, Optional.empty(), Counting.USUAL);
  }

  /// Opens the index of a folder for a store; that of another store is dropped.
  ///
  /// @throws UserError where another process has the folder, or it cannot be written
  public static LuceneIndex open(Path folder, String store) {
    return open(folder, Optional.of(store), Counting.USUAL);
  }

  static LuceneIndex open(Path path, Optional<String> store, Counting counting) {
    try {
      IndexFolder folder = IndexFolder.at(path);
      return new LuceneIndex(folder, folder.writer(store), counting);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<IndexPosition> position() {
    return position;
  }

  @Override
  public synchronized void apply(List<Change> changes, IndexPosition behind) {
    behind.checkFollows(position);
    step(
        Optional.of(behind),
        () -> {
          SortedMap<JobId, Change> latest = LatestChanges.of(changes);
          long[] known =
              asked(searcher ->
                  KnownVersions.of(new TreeSet<>(latest.keySet()), searcher.getIndexReader()));
          int i = 0;
          for (Change change : latest.values()) {
            take(change, known[i++]);
          }
        });
  }

  private void take(Change change, long known) throws IOException {
    Term id = new Term(Fields.ID, change.id().toString());
    boolean absent = known == KnownVersions.ABSENT;
    if (!absent && change.version() <= known) {
      return;
    }
    switch (change) {
      case Change.Put put when absent -> writer.addDocument(JobDocument.of(put.job()));
      case Change.Put put -> writer.updateDocument(id, JobDocument.of(put.job()));
      case Change.Gone _ -> {
        if (!absent) {
          writer.deleteDocuments(id);
        }
      }
    }
  }

  /// Merges segments in a thread of Lucene's; those that are merged are committed and shown the
  /// next time.
  @Override
  public synchronized void settle() {
    try {
      if (!writer.isOpen() || !writer.getMergingSegments().isEmpty()) {
        return;
      }
      if (writer.hasUncommittedChanges()) {
        writer.commit();
        searchers.maybeRefreshBlocking();
      }
      if (segments() > MANY_SEGMENTS) {
        writer.forceMerge(FEW_SEGMENTS, false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How many segments a search looks into.
  int segments() throws IOException {
    return asked(searcher -> searcher.getIndexReader().leaves().size());
  }

  @Override
  public synchronized void clear() {
    step(Optional.empty(), () -> writer.deleteAll());
  }

  /// Writes, commits and shows what was written together with the position behind it. Whatever
  /// fails, the writer goes back to the last commit.
  private void step(Optional<IndexPosition> behind, Write write) {
    try {
      if (!writer.isOpen()) {
        writer = folder.newWriter();
      }
      write.run();
      IndexFolder.note(writer, behind);
      writer.commit();
      position = behind;
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(writer::rollback);
      throw new UncheckedIOException(e);
    } catch (RuntimeException | Error e) {
      IOUtils.closeWhileHandlingException(writer::rollback);
      throw e;
    }
  }

  @Override
  public Hits hits(Slice slice, Order order, int from, int count) {
    return snapshot(now -> now.hits(slice, order, from, count));
  }

  @Override
  public List<JobSketch> sketches(List<JobId> ids) {
    return snapshot(now -> now.sketches(ids));
  }

  @Override
  public void tally(Slice slice, List<Dimension> by, TallySink sink) {
    tallyNumbered(slice, by, new TextCells(by.size(), sink));
  }

  @Override
  public void tallyNumbered(Slice slice, List<Dimension> by, NumberedSink sink) {
    snapshot(now -> {
      now.tallyNumbered(slice, by, sink);
      return now;
    });
  }

  @Override
  public void each(Slice slice, List<Dimension> by, JobSink sink) {
    snapshot(now -> {
      now.each(slice, by, sink);
      return now;
    });
  }

  @Override
  public List<Scored> best(Slice slice, ValueScore score, int count) {
    return snapshot(now -> now.best(slice, score, count));
  }

  @Override
  public List<ValueCount> commonest(Slice slice, Dimension by, int most, Collection<String> also) {
    return snapshot(now -> now.commonest(slice, by, most, also));
  }

  @Override
  public Map<String, List<JobId>> newestOf(
      Slice slice, Dimension by, Collection<String> values, int each) {
    return snapshot(now -> now.newestOf(slice, by, values, each));
  }

  @Override
  public List<NearWord> nearWords(Slice slice, String word, int errors, int count) {
    return snapshot(now -> now.nearWords(slice, word, errors, count));
  }

  @Override
  public long[] overlaps(List<Slice> slices) {
    return snapshot(now -> now.overlaps(slices));
  }

  @Override
  public Relevance relevance(Slice slice) {
    return snapshot(now -> now.relevance(slice));
  }

  @Override
  public <T> T snapshot(Function<JobIndex, T> questions) {
    try {
      return asked(searcher -> questions.apply(new LuceneSnapshot(searcher, columns, counting)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Asks the index as it is now: one state for the whole question.
  private <T> T asked(Question<T> question) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return question.of(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  /// Keeps merges that are done, gives up those that are not, and leaves the folder.
  @Override
  public synchronized void close() {
    try (folder) {
      try {
        searchers.close();
        if (writer.isOpen()) {
          writer.commit();
        }
      } finally {
        writer.rollback();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Question<T> {
    T of(IndexSearcher searcher) throws IOException;
  }

  private interface Write {
    void run() throws IOException;
  }
}
