package dev.skillexchange.testkit;

import static dev.skillexchange.testkit.JobBuilder.job;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.fault.UserError;
import dev.skillexchange.index.FollowingIndex;
import dev.skillexchange.index.Hits;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.index.Order;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.store.Change;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every index that follows a store does with changes. [SliceContract] says what it answers.
public abstract class IndexContract {
  private static final String STORE = "store-1";

  @TempDir Path folder = Path.of("");
  private FollowingIndex index = new MemoryIndex();

  /// Opens the index of a folder, as a process does that starts anew.
  protected abstract FollowingIndex open(Path folder);

  @BeforeEach
  void openIndex() {
    index = open(folder);
  }

  @AfterEach
  void closeIndex() {
    index.close();
  }

  @Test
  void aNewIndexHasNoPositionAndAnswersEmpty() {
    assertThat(index.position()).isEmpty();
    assertThat(ids(index)).isEmpty();
    assertThat(tally(index, Dimension.ROLE)).isEmpty();
    assertThat(index.best(new Slice.Everything(), new SomeValues(1), 5)).isEmpty();
  }

  @Test
  void whatIsAppliedIsVisibleAndThePositionMoves() {
    apply(7, put("board:b:2", 6, "baker"), put("board:b:1", 7, "smith"));

    assertThat(ids(index)).containsExactly("board:b:1", "board:b:2");
    assertThat(index.position()).contains(new IndexPosition(STORE, 7));
  }

  @Test
  void anEmptyBatchMovesThePosition() {
    apply(3, put("board:b:1", 3, "baker"));
    apply(9);

    assertThat(index.position()).contains(new IndexPosition(STORE, 9));
    assertThat(ids(index)).hasSize(1);
  }

  @Test
  void applyingTwiceIsTheSameAsOnce() {
    Change[] batch = {put("board:b:1", 1, "baker"), put("board:b:2", 2, "smith")};
    apply(2, batch);
    apply(2, batch);

    assertThat(ids(index)).containsExactly("board:b:1", "board:b:2");
    assertThat(tally(index, Dimension.ROLE))
        .isEqualTo(Map.of(List.of("baker"), 1L, List.of("smith"), 1L));
  }

  @Test
  void aNewerVersionReplacesAndAnOlderOrEqualOneChangesNothing() {
    apply(5, put("board:b:1", 5, "baker"));
    apply(6, put("board:b:1", 4, "smith"));
    assertThat(tally(index, Dimension.ROLE)).isEqualTo(Map.of(List.of("baker"), 1L));

    apply(6, put("board:b:1", 5, "smith"));
    assertThat(tally(index, Dimension.ROLE)).isEqualTo(Map.of(List.of("baker"), 1L));

    apply(7, put("board:b:1", 7, "miller"));
    assertThat(tally(index, Dimension.ROLE)).isEqualTo(Map.of(List.of("miller"), 1L));
  }

  @Test
  void ofSeveralChangesOfOneJobTheHighestVersionCounts() {
    apply(9, put("board:b:1", 5, "baker"), put("board:b:1", 9, "smith"), gone("board:b:1", 7));
    apply(9, put("board:b:2", 5, "baker"), gone("board:b:2", 6));

    assertThat(tally(index, Dimension.ROLE)).isEqualTo(Map.of(List.of("smith"), 1L));
  }

  @Test
  void goneRemovesUnlessItIsOlderAndAHigherVersionComesBack() {
    apply(5, put("board:b:1", 5, "baker"), put("board:b:2", 4, "baker"));
    apply(6, gone("board:b:1", 3));
    assertThat(ids(index)).containsExactly("board:b:1", "board:b:2");

    apply(8, gone("board:b:1", 8), gone("board:b:7", 7));
    assertThat(ids(index)).containsExactly("board:b:2");

    apply(9, put("board:b:1", 9, "smith"));
    assertThat(ids(index)).containsExactly("board:b:1", "board:b:2");
  }

  @Test
  void settlingChangesNothingThatCanBeAsked() {
    for (int i = 1; i <= 12; i++) {
      apply(i, put("board:b:" + i, i, "baker"));
      index.settle();
    }
    List<String> before = ids(index);
    index.settle();

    assertThat(ids(index)).isEqualTo(before).hasSize(12);
    assertThat(index.position()).contains(new IndexPosition(STORE, 12));
    reopen();
    assertThat(ids(index)).isEqualTo(before);
    assertThat(index.position()).contains(new IndexPosition(STORE, 12));
  }

  @Test
  void jobsAndPositionOutliveTheProcess() {
    apply(5, put("board:b:1", 4, "baker"), put("board:b:2", 5, "baker"));
    apply(6, gone("board:b:2", 6));
    reopen();

    assertThat(index.position()).contains(new IndexPosition(STORE, 6));
    assertThat(ids(index)).containsExactly("board:b:1");
    apply(7, put("board:b:1", 3, "smith"));
    assertThat(tally(index, Dimension.ROLE)).isEqualTo(Map.of(List.of("baker"), 1L));
  }

  @Test
  void clearDropsJobsAndPosition() {
    apply(5, put("board:b:1", 5, "baker"));
    index.clear();
    assertThat(ids(index)).isEmpty();
    assertThat(index.position()).isEmpty();

    reopen();
    assertThat(index.position()).isEmpty();
    index.apply(List.of(put("board:b:1", 1, "smith")), new IndexPosition("store-2", 1));
    assertThat(ids(index)).containsExactly("board:b:1");
  }

  @Test
  void jobsOfTwoStoresNeverMix() {
    apply(5, put("board:b:1", 5, "baker"));

    assertThatThrownBy(() -> index.apply(List.of(), new IndexPosition("store-2", 9)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(index.position()).contains(new IndexPosition(STORE, 5));
  }

  @Test
  void hitsDeeperThanTenThousandAreRefusedWithARemedy() {
    apply(1, put("board:b:1", 1, "baker"));

    assertThat(index.hits(new Slice.Everything(), Order.NEWEST, 9_990, 10))
        .isEqualTo(new Hits(1, List.of()));
    for (Order order : List.of(Order.RELEVANCE, Order.NEWEST)) {
      assertThatThrownBy(() -> index.hits(new Slice.Everything(), order, 9_990, 11))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("narrow the search");
    }
  }

  @Test
  void endlessValuesAndOddWordsAreTaken() {
    String endless = "x".repeat(50_000);
    apply(
        1,
        new Change.Put(
            job("board:b:1").employer(endless).title(endless).text(endless).version(1).build()));

    assertThat(ids(index)).containsExactly("board:b:1");
  }

  @Test
  void readersSeeWholeBatchesOnly() throws Exception {
    int jobs = 40;
    AtomicBoolean done = new AtomicBoolean();
    try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
      apply(0, batch(jobs, 0));
      List<Future<?>> reading = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        reading.add(readers.submit(() -> readUntil(done, jobs)));
      }
      try {
        for (int round = 1; round <= 30; round++) {
          apply(round, batch(jobs, round));
        }
      } finally {
        done.set(true);
      }
      for (Future<?> one : reading) {
        one.get();
      }
    }
  }

  @Test
  void aSnapshotStaysAsItIsWhileBatchesAreApplied() {
    apply(1, put("board:b:1", 1, "baker"));

    List<Object> seen =
        index.snapshot(now -> {
          Map<List<String>, Long> before = tally(now, Dimension.ROLE);
          apply(2, put("board:b:1", 2, "smith"), put("board:b:2", 2, "smith"));
          return List.of(before, tally(now, Dimension.ROLE), ids(now), nested(now));
        });

    Map<List<String>, Long> baker = Map.of(List.of("baker"), 1L);
    assertThat(seen).containsExactly(baker, baker, List.of("board:b:1"), baker);
    assertThat(tally(index, Dimension.ROLE)).isEqualTo(Map.of(List.of("smith"), 2L));
  }

  /// By another dimension first, so that the slice is counted in two ways.
  private static Map<List<String>, Long> nested(JobIndex now) {
    return now.snapshot(same -> {
      assertThat(tally(same, Dimension.STATE)).isNotEmpty();
      return tally(same, Dimension.ROLE);
    });
  }

  private void readUntil(AtomicBoolean done, int jobs) {
    while (!done.get()) {
      Map<List<String>, Long> cells = tally(index, Dimension.ROLE);
      assertThat(cells).hasSize(1).containsValue((long) jobs);
      assertThat(index.hits(new Slice.Everything(), Order.NEWEST, 0, 100).ids()).hasSize(jobs);
    }
  }

  /// Each round gives every job the same new role.
  private static Change[] batch(int jobs, int round) {
    Change[] batch = new Change[jobs];
    for (int i = 0; i < jobs; i++) {
      batch[i] = put("board:b:" + i, round, "role-" + round);
    }
    return batch;
  }

  private void apply(long behind, Change... changes) {
    index.apply(List.of(changes), new IndexPosition(STORE, behind));
  }

  private void reopen() {
    index.close();
    index = open(folder);
  }

  private static Change put(String key, long version, String role) {
    Job built = job(key).version(version).role(role).build();
    return new Change.Put(built);
  }

  private static Change gone(String key, long version) {
    return new Change.Gone(JobId.parse(key), version);
  }

  private static List<String> ids(JobIndex index) {
    return index.hits(new Slice.Everything(), Order.NEWEST, 0, 1_000).ids().stream()
        .map(JobId::toString)
        .toList();
  }

  private static Map<List<String>, Long> tally(JobIndex index, Dimension... by) {
    Map<List<String>, Long> cells = new HashMap<>();
    index.tally(
        new Slice.Everything(), List.of(by), (cell, jobs) -> cells.merge(cell, jobs, Long::sum));
    return cells;
  }
}
