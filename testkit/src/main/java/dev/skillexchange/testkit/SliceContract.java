package dev.skillexchange.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.index.FollowingIndex;
import dev.skillexchange.index.Hits;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.index.NearWord;
import dev.skillexchange.index.NumberedSink;
import dev.skillexchange.index.Order;
import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobValues;
import dev.skillexchange.slice.JobWords;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.store.Change;
import dev.skillexchange.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What every index answers about slices: the same as the plain one in memory, exactly, on random
/// jobs with a history of updates and removals.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SliceContract {
  private static final long SEED = 20_260_302L;
  private static final int JOBS = 160;

  private final MemoryIndex oracle = new MemoryIndex();
  private final List<Job> jobs = new ArrayList<>();
  private FollowingIndex index = oracle;

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

  @Test
  void everyNodeAnswersByEveryDimension() {
    for (Dimension dimension : Dimension.values()) {
      Set<Class<?>> met = new HashSet<>();
      for (Slice slice : nodes(dimension)) {
        met.add(slice.getClass());
        assertSame(slice, List.of(dimension), "matrix");
      }
      assertThat(met)
          .as("kinds of slice tried by %s", dimension)
          .isEqualTo(Set.of(Slice.class.getPermittedSubclasses()));
    }
  }

  /// Every kind of slice, about a dimension where it can be.
  private List<Slice> nodes(Dimension dimension) {
    List<String> values =
        jobs.stream().flatMap(job -> JobValues.of(job, dimension).stream()).distinct().toList();
    assertThat(values).as("values of %s among the random jobs", dimension).isNotEmpty();
    Slice.Has has = new Slice.Has(dimension, values.getFirst());
    Slice known = new Slice.Known(dimension);
    Slices some = new Slices(SEED, jobs);
    List<Slice> nodes = new ArrayList<>();
    values.forEach(value -> nodes.add(new Slice.Has(dimension, value)));
    nodes.addAll(
        List.of(
            new Slice.Has(dimension, "no-such-value"),
            new Slice.Has(dimension, ""),
            known,
            some.words(),
            new Slice.Words(List.of("no-such-word")),
            some.phrase(),
            new Slice.Phrase(List.of("go", "go")),
            new Slice.Rather(some.phrase()),
            new Slice.Not(new Slice.Rather(some.phrase())),
            new Slice.Meant(has, List.of("go"), Slice.Literal.BARELY),
            new Slice.Meant(has, List.of("go"), Slice.Literal.NOWHERE),
            new Slice.Meant(has, List.of("go"), Slice.Literal.TITLE),
            new Slice.Meant(has, List.of("night", "shift"), Slice.Literal.ANYWHERE),
            new Slice.SeenSince(some.day()),
            new Slice.FirstSeenSince(some.day()),
            new Slice.PaysAtLeast("USD", 30_000),
            new Slice.Everything(),
            some.ids(),
            new Slice.Not(some.ids()),
            new Slice.Ids(Set.of()),
            new Slice.Not(has),
            new Slice.Not(known),
            new Slice.Not(new Slice.Everything()),
            new Slice.AllOf(List.of()),
            new Slice.AnyOf(List.of()),
            new Slice.Not(new Slice.AnyOf(List.of())),
            new Slice.AllOf(List.of(has)),
            new Slice.AllOf(List.of(known, new Slice.Not(has))),
            new Slice.AllOf(List.of(new Slice.Not(has), new Slice.Not(known))),
            new Slice.AnyOf(List.of(has, new Slice.Not(known))),
            new Slice.AnyOf(List.of(has, some.words()))));
    return nodes;
  }

  @Test
  void randomSlicesAnswerAlike() {
    Random seeds = new Random(SEED);
    for (int i = 0; i < 400; i++) {
      long seed = seeds.nextLong();
      Slices slices = new Slices(seed, jobs);
      List<Dimension> by =
          Stream.generate(slices::dimension).limit(Math.floorMod(seed, 4)).toList();
      assertSame(slices.next(3), by, "seed " + seed);
    }
  }

  @Test
  void talliesByEveryPairOfDimensionsAreAlike() {
    for (Dimension one : Dimension.values()) {
      for (Dimension other : Dimension.values()) {
        assertSameTally(Slice.open(), List.of(one, other), "pairs");
      }
    }
  }

  @Test
  void aTallyByAllDimensionsAtOnceIsAlike() {
    List<Dimension> all = new ArrayList<>(Arrays.asList(Dimension.values()));
    Slice few = new Slice.AllOf(List.of(Slice.statesPay(), new Slice.Has(Dimension.STATE, "open")));
    assertSameTally(few.and(new Slice.Not(new Slice.Known(Dimension.LEVEL))), all, "all");
    Collections.reverse(all);
    assertSameTally(few.and(new Slice.Not(new Slice.Known(Dimension.LEVEL))), all, "all, reversed");
  }

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
  void theCommonestValuesAreAlikeHoweverManyAreWanted() {
    for (Slice slice : List.of(new Slice.Everything(), Slice.open(), Slice.statesPay())) {
      for (Dimension by : Dimension.values()) {
        for (int most : new int[] {0, 1, 4, 1_000}) {
          assertThat(index.commonest(slice, by, most, List.of("go", "open", "no such value")))
              .as("%d of %s in %s", most, by, slice)
              .isEqualTo(oracle.commonest(slice, by, most, List.of("go", "open", "no such value")));
        }
      }
    }
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
  void phrasesAreWordsNextToEachOther() {
    for (Job job : jobs) {
      List<String> title = Words.of(job.title());
      List<String> turned = title.reversed();
      assertThat(found(index, new Slice.Phrase(title))).contains(job.id().toString());
      assertThat(found(index, new Slice.Phrase(turned)))
          .isEqualTo(found(oracle, new Slice.Phrase(turned)));
    }
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
  void wordsSpelledNearlyAlikeAreTheSame() {
    Random random = new Random(SEED);
    List<String> words =
        jobs.stream()
            .flatMap(job -> JobWords.spellings(job).stream())
            .distinct()
            .sorted()
            .collect(Collectors.toList());
    int met = 0;
    for (int i = 0; i < 300; i++) {
      String word = misspelled(words.get(random.nextInt(words.size())), random);
      Slice slice = i % 3 == 0 ? Slice.open() : new Slice.Everything();
      int errors = 1 + i % 2;
      List<NearWord> near = oracle.nearWords(slice, word, errors, 1 + i % 5);
      met += near.size();
      assertThat(index.nearWords(slice, word, errors, 1 + i % 5))
          .as("%d errors from %s in %s", errors, word, slice)
          .isEqualTo(near);
    }
    assertThat(met).as("words met").isGreaterThan(100);
  }

  private static String misspelled(String word, Random random) {
    int at = word.offsetByCodePoints(0, random.nextInt(word.codePointCount(0, word.length())));
    int next = word.offsetByCodePoints(at, 1);
    return switch (random.nextInt(4)) {
      case 0 -> word.substring(0, next) + "e" + word.substring(next);
      case 1 -> at == 0 ? word : word.substring(0, at) + word.substring(next);
      case 2 -> at == 0 ? word : word.substring(0, at) + "a" + word.substring(next);
      default -> word;
    };
  }

  @Test
  void jobsAreCountedByTheSlicesTheyAreIn() {
    Slices slices = new Slices(SEED, jobs);
    for (int count = 0; count <= JobIndex.MOST_SLICES; count++) {
      List<Slice> some = Stream.generate(() -> slices.next(2)).limit(count).toList();
      assertThat(index.overlaps(some)).as(some.toString()).isEqualTo(oracle.overlaps(some));
    }
  }

  @Test
  void nothingAskedForStillCounts() {
    for (Order order : List.of(Order.RELEVANCE, Order.NEWEST)) {
      assertThat(index.hits(Slice.open(), order, 0, 0))
          .isEqualTo(oracle.hits(Slice.open(), order, 0, 0));
    }
  }

  @Test
  void theBestAreAlikeWithTheirScoresAndTies() {
    Random seeds = new Random(SEED + 1);
    for (int i = 0; i < 60; i++) {
      long seed = seeds.nextLong();
      Slice slice = i < 10 ? new Slice.Everything() : new Slices(seed, jobs).next(2);
      SomeSkills score = new SomeSkills(i);
      for (int count : new int[] {0, 1, 10, JOBS}) {
        assertThat(index.best(slice, score, count))
            .as("best %d of %s, seed %d, score %d", count, slice, seed, i)
            .isEqualTo(oracle.best(slice, score, count));
      }
    }
  }

  private void assertSame(Slice slice, List<Dimension> by, String message) {
    assertThat(index.hits(slice, Order.NEWEST, 0, JOBS))
        .as("%s: newest of %s", message, slice)
        .isEqualTo(oracle.hits(slice, Order.NEWEST, 0, JOBS));
    assertThat(found(index, slice))
        .as("%s: most relevant of %s", message, slice)
        .isEqualTo(found(oracle, slice));
    assertSameTally(slice, by, message);
  }

  private static Set<String> found(JobIndex index, Slice slice) {
    return Set.copyOf(ids(index.hits(slice, Order.RELEVANCE, 0, JOBS)));
  }

  private void assertSameTally(Slice slice, List<Dimension> by, String message) {
    Map<List<String>, Long> expected = tally(oracle, slice, by);
    Map<List<String>, Long> actual = tally(index, slice, by);
    if (!actual.equals(expected)) {
      assertThat(actual).as("%s: tally of %s by %s", message, slice, by).isEqualTo(expected);
    }
    Map<List<String>, Long> numbered = numbered(index, slice, by);
    if (!numbered.equals(expected)) {
      assertThat(numbered).as("%s: in numbers, %s by %s", message, slice, by).isEqualTo(expected);
    }
  }

  /// The cells of a tally in numbers, with the values that the numbers were given to.
  private static Map<List<String>, Long> numbered(JobIndex index, Slice slice, List<Dimension> by) {
    Map<List<String>, Long> cells = new HashMap<>();
    List<String> values = new ArrayList<>();
    index.tallyNumbered(
        slice,
        by,
        new NumberedSink() {
          @Override
          public ValueNumbers numbers(int dimension) {
            return value -> {
              values.add(dimension + value);
              return values.size() - 1;
            };
          }

          @Override
          public void add(int[] cell, long jobs) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < cell.length; i++) {
              String text = values.get(cell[i]);
              assertThat(text).startsWith(String.valueOf(i));
              texts.add(text.substring(String.valueOf(i).length()));
            }
            cells.merge(texts, jobs, Long::sum);
          }
        });
    return cells;
  }

  private static Map<List<String>, Long> tally(JobIndex index, Slice slice, List<Dimension> by) {
    Map<List<String>, Long> cells = new HashMap<>();
    index.tally(slice, by, (cell, jobs) -> cells.merge(List.copyOf(cell), jobs, Long::sum));
    return cells;
  }

  private static List<String> ids(Hits hits) {
    return hits.ids().stream().map(Object::toString).collect(Collectors.toList());
  }
}
