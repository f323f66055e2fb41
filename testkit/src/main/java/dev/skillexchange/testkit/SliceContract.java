package dev.skillexchange.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.NearWord;
import dev.skillexchange.index.NumberedSink;
import dev.skillexchange.index.Order;
import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.job.Job;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobValues;
import dev.skillexchange.slice.JobWords;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.text.Words;
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
import org.junit.jupiter.api.Test;

/// What every index answers about slices: the same as the plain one in memory, exactly.
public abstract class SliceContract extends IndexTrial {
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
  void theBestAreAlikeWithTheirScoresAndTies() {
    Random seeds = new Random(SEED + 2);
    for (int i = 0; i < 60; i++) {
      long seed = seeds.nextLong();
      Slice slice = i < 10 ? new Slice.Everything() : new Slices(seed, jobs).next(2);
      SomeValues score = new SomeValues(i);
      for (int count : new int[] {0, 1, 10, JOBS}) {
        assertThat(index.best(slice, score, count))
            .as("best %d of %s, seed %d, score %d", count, slice, seed, i)
            .isEqualTo(oracle.best(slice, score, count));
      }
    }
  }

  @Test
  void jobsAreHandedOnOneByOneWithTheirValues() {
    Random seeds = new Random(SEED + 3);
    for (int i = 0; i < 60; i++) {
      long seed = seeds.nextLong();
      Slice slice = i < 5 ? new Slice.Everything() : new Slices(seed, jobs).next(2);
      List<Dimension> by =
          List.of(
              Dimension.EMPLOYER, Dimension.REQUIREMENT, Dimension.LEVEL_STATED, Dimension.CITY);
      assertThat(EachJobs.of(index, slice, by))
          .as("%s, seed %d", slice, seed)
          .isEqualTo(EachJobs.of(oracle, slice, by));
      index.snapshot(now -> {
        assertThat(EachJobs.inOrder(now, slice)).isEqualTo(EachJobs.inOrder(now, slice));
        return now;
      });
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
}
