package dev.skillexchange.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.index.FollowingIndex;
import dev.skillexchange.index.Hits;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.index.Order;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.store.Change;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// In which order every index lists the jobs of a slice, and what it shows of them: the same as the
/// plain one in memory.
public abstract class OrderContract extends IndexTrial {
  @Test
  void pagesOfTheNewestJoinToTheWholeOrder() {
    List<String> whole = ids(oracle.hits(new Slice.Everything(), Order.NEWEST, 0, JOBS));
    for (int size : new int[] {1, 7, JOBS}) {
      List<String> joined = new ArrayList<>();
      for (int from = 0; from < whole.size() + size; from += size) {
        joined.addAll(ids(index.hits(new Slice.Everything(), Order.NEWEST, from, size)));
      }
      assertThat(joined).as("pages of %d", size).isEqualTo(whole);
    }
  }

  @Test
  void theNewestOfEachValueAreThoseOfASliceForEach() {
    List<String> skills = List.of("java", "go", "no-such-skill");
    for (Slice slice : List.of(new Slice.Everything(), Slice.open(), Slice.statesPay())) {
      for (int each : new int[] {0, 1, 3, JOBS}) {
        assertThat(index.newestOf(slice, Dimension.SKILL, skills, each))
            .as("%d of %s", each, slice)
            .isEqualTo(oracle.newestOf(slice, Dimension.SKILL, skills, each));
      }
    }
    assertThat(oracle.newestOf(new Slice.Everything(), Dimension.SKILL, skills, 3))
        .containsOnlyKeys("java", "go");
  }

  @Test
  void sketchesAreThoseOfTheJobsInTheOrderAsked() {
    List<JobId> ids = new ArrayList<>(jobs.stream().map(Job::id).toList());
    Collections.shuffle(ids, new Random(SEED));
    ids.add(3, JobId.parse("board:gone:1"));

    assertThat(oracle.sketches(ids)).hasSize(jobs.size());
    assertThat(index.sketches(ids)).isEqualTo(oracle.sketches(ids));
  }

  @Test
  void jobsAreOrderedByTheLeastKeyOfTheirValues() {
    for (Dimension by : List.of(Dimension.CITY, Dimension.SKILL, Dimension.PAY)) {
      Order order =
          new Order.ByValue(by, value -> value.length() % 3 == 0 ? 1 / 0.0 : value.length());
      for (Slice slice : List.of(new Slice.Everything(), Slice.open())) {
        for (int from : new int[] {0, 7}) {
          assertThat(index.hits(slice, order, from, JOBS))
              .as("%s from %d", by, from)
              .isEqualTo(oracle.hits(slice, order, from, JOBS));
          assertThat(index.hits(slice, order, from, 5))
              .isEqualTo(oracle.hits(slice, order, from, 5));
        }
      }
    }
  }

  @Test
  void pagesOfTheMostRelevantHoldEveryHitOnce() {
    Slice words = new Slice.Words(List.of("go"));
    Hits whole = oracle.hits(words, Order.RELEVANCE, 0, JOBS);
    List<String> joined = new ArrayList<>();
    for (int from = 0; from < whole.total(); from += 5) {
      joined.addAll(ids(index.hits(words, Order.RELEVANCE, from, 5)));
    }
    assertThat(joined).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ids(whole));
  }

  /// Of an index that nothing was replaced in, which would still count what was.
  @Test
  void theMostRelevantStandInTheOrderOfTheRule(@TempDir Path folder) {
    List<Change> changes = jobs.stream().<Change>map(Change.Put::new).toList();
    IndexPosition behind = new IndexPosition("store", 2L * JOBS);
    MemoryIndex rule = new MemoryIndex();
    rule.apply(changes, behind);
    Random seeds = new Random(SEED + 2);
    try (FollowingIndex fresh = open(folder)) {
      fresh.apply(changes, behind);
      for (int i = 0; i < 150; i++) {
        long seed = seeds.nextLong();
        Slice slice = ranked(new Slices(seed, jobs));
        assertThat(fresh.relevance(slice)).as("%s", slice).isEqualTo(rule.relevance(slice));
        assertThat(fresh.hits(slice, Order.RELEVANCE, 0, JOBS))
            .as("most relevant of %s, seed %d", slice, seed)
            .isEqualTo(rule.hits(slice, Order.RELEVANCE, 0, JOBS));
      }
    }
  }

  private static Slice ranked(Slices slices) {
    Slice either = new Slice.AnyOf(List.of(slices.words(), slices.phrase(), slices.meant()));
    return new Slice.AllOf(List.of(either, slices.next(2)));
  }

  @Test
  void withoutWordsTheMostRelevantAreTheNewest() {
    for (Slice slice :
        List.of(Slice.open(), new Slice.Not(new Slice.Words(List.of("go"))), Slice.statesPay())) {
      assertThat(index.hits(slice, Order.RELEVANCE, 3, 40))
          .as(slice.toString())
          .isEqualTo(oracle.hits(slice, Order.NEWEST, 3, 40));
    }
  }

  @Test
  void nothingAskedForStillCounts() {
    for (Order order : List.of(Order.RELEVANCE, Order.NEWEST)) {
      assertThat(index.hits(Slice.open(), order, 0, 0))
          .isEqualTo(oracle.hits(Slice.open(), order, 0, 0));
    }
  }
}
