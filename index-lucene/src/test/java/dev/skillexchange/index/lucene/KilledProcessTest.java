package dev.skillexchange.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.index.Order;
import dev.skillexchange.job.Job;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.store.Change;
import dev.skillexchange.testkit.Markets;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that is killed in the middle of applying batches leaves the state behind one of them,
/// and knows which.
final class KilledProcessTest {
  private static final int ROUNDS = 6;
  private static final int BATCH = 25;
  private static final int JOBS = 200;

  @TempDir Path folder = Path.of("");

  @Test
  void reopeningFindsTheLastCommittedBatch() throws Exception {
    Random random = new Random(11);
    long before = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long batches = killAfter(2 + random.nextInt(30), random.nextInt(30_000));
      try (LuceneIndex index = LuceneIndex.open(folder)) {
        long position = index.position().map(IndexPosition::change).orElse(0L);
        assertThat(position).isGreaterThanOrEqualTo(Math.max(before, batches));
        assertSameAsUnkilled(index, position);
        before = position;
      }
    }
    assertThat(before).isPositive();
  }

  private void assertSameAsUnkilled(LuceneIndex index, long position) {
    MemoryIndex oracle = new MemoryIndex();
    List<Change> history = new ArrayList<>();
    for (long number = 1; number <= position; number++) {
      oracle.apply(batch(number), new IndexPosition("store", number));
      history.addAll(batch(number));
    }
    Path clean = folder.resolveSibling(folder.getFileName() + "-clean-" + position);
    try (LuceneIndex unkilled = LuceneIndex.open(clean)) {
      unkilled.apply(history, new IndexPosition("store", position));
    }
    assertThat(index.hits(new Slice.Everything(), Order.NEWEST, 0, JOBS))
        .isEqualTo(oracle.hits(new Slice.Everything(), Order.NEWEST, 0, JOBS));
    assertThat(LuceneDigest.of(folder)).isEqualTo(LuceneDigest.of(clean));
  }

  /// Lets a child apply batches, waits for some of them to be reported, then for a moment, and
  /// kills it.
  ///
  /// @return the last batch that the child reported as done
  private long killAfter(int batches, int spins) throws IOException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KilledProcessTest.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long reported = 0;
    try (BufferedReader lines = child.inputReader()) {
      for (int i = 0; i < batches; i++) {
        String line = lines.readLine();
        assertThat(line).as("the child's report").isNotNull();
        reported = Long.parseLong(line);
      }
      for (int i = 0; i < spins; i++) {
        Thread.onSpinWait();
      }
    } finally {
      child.destroyForcibly().onExit().join();
    }
    return reported;
  }

  /// The child: applies batch after batch from where the folder stands.
  public static void main(String[] args) {
    try (LuceneIndex index = LuceneIndex.open(Path.of(args[0]))) {
      long batch = index.position().map(IndexPosition::change).orElse(0L);
      while (true) {
        batch++;
        index.apply(batch(batch), new IndexPosition("store", batch));
        System.out.println(batch);
      }
    }
  }

  /// The same changes for the same number, in every process.
  private static List<Change> batch(long number) {
    Markets markets = new Markets(number);
    Random random = new Random(number);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      Job job = markets.job(random.nextInt(JOBS), number * BATCH + i);
      changes.add(
          random.nextInt(6) == 0 ? new Change.Gone(job.id(), job.version()) : new Change.Put(job));
    }
    return changes;
  }
}
