package dev.skillexchange.testkit;

import dev.skillexchange.index.FollowingIndex;
import dev.skillexchange.index.Hits;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.job.Job;
import dev.skillexchange.store.Change;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// An index and the plain one in memory, both with random jobs that have a history of updates and
/// removals.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class IndexTrial {
  static final long SEED = 20_260_302L;
  static final int JOBS = 160;

  final MemoryIndex oracle = new MemoryIndex();
  final List<Job> jobs = new ArrayList<>();
  FollowingIndex index = oracle;

  /// Opens the index of a folder.
  protected abstract FollowingIndex open(Path folder);

  @BeforeAll
  void fill(@TempDir Path folder) {
    index = open(folder);
    Markets markets = new Markets(SEED);
    List<Change> changes = new ArrayList<>();
    markets.jobs(JOBS).forEach(job -> changes.add(new Change.Put(job)));
    for (int i = 0; i < JOBS / 3; i++) {
      Job again = markets.job(i * 2, JOBS + 1L + i);
      changes.add(
          i % 5 == 0 ? new Change.Gone(again.id(), again.version()) : new Change.Put(again));
    }
    for (int from = 0; from < changes.size(); from += 37) {
      List<Change> batch = changes.subList(from, Math.min(changes.size(), from + 37));
      IndexPosition behind = new IndexPosition("store", batch.getLast().version());
      index.apply(batch, behind);
      oracle.apply(batch, behind);
      batch.forEach(change -> remember(change));
    }
  }

  private void remember(Change change) {
    jobs.removeIf(job -> job.id().equals(change.id()));
    if (change instanceof Change.Put(Job job)) {
      jobs.add(job);
    }
  }

  @AfterAll
  void close() {
    index.close();
  }

  static List<String> ids(Hits hits) {
    return hits.ids().stream().map(Object::toString).collect(Collectors.toList());
  }
}
