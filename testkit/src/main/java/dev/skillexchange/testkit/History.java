package dev.skillexchange.testkit;

import dev.skillexchange.extract.Deriver;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Reading;
import dev.skillexchange.store.Store;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// What befalls a store: looks at boards and complete readings, drawn by a seed.
///
/// Few employers, titles and texts, some of them edits of each other, so that postings of several
/// boards are grouped, parted and merged again. What a posting says on a day depends on the key and
/// the day alone, so that the state behind a history does not depend on the order of its steps.
public record History(List<Step> steps) {
  private static final int BOARDS = 3;
  private static final int IDS = 7;
  private static final int DAYS = 12;
  private static final int LOOKS = 16;
  private static final List<String> EMPLOYERS = List.of("Umbra Works", "UMBRA  works", "Kite & Co");
  private static final List<String> TITLES =
      List.of("Back End Engineer", "Nurse", "Nurse, Nights", "Chef");
  private static final List<String> TEXTS =
      List.of(
          "We cook.",
          "We care \u2013 a lot.\tEvery\\day \ud83d\ude80",
          "",
          Adverts.longText(0),
          Adverts.longText(5),
          Adverts.longText(150));

  public History {
    steps = List.copyOf(steps);
  }

  /// One call to a store.
  public sealed interface Step {
    record Look(Reading reading, List<Posting> postings) implements Step {
      public Look {
        postings = List.copyOf(postings);
      }
    }

    record Complete(Reading reading) implements Step {}
  }

  public static History random(long seed) {
    Random random = new Random(seed);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < LOOKS; i++) {
      String board = "board-" + random.nextInt(BOARDS);
      int day = random.nextInt(DAYS);
      for (List<Posting> batch : batches(seed, board, day, random)) {
        steps.add(new Step.Look(Adverts.reading(board, day), batch));
      }
      if (random.nextInt(3) > 0) {
        steps.add(new Step.Complete(Adverts.reading(board, day)));
      }
    }
    return new History(steps);
  }

  private static List<List<Posting>> batches(long seed, String board, int day, Random random) {
    List<List<Posting>> batches = List.of(new ArrayList<>(), new ArrayList<>());
    for (int id = 0; id < IDS; id++) {
      if (random.nextInt(3) > 0) {
        PostingKey key = Adverts.key(board, "id-" + id).withOrdinal(id % 2);
        batches.get(random.nextInt(batches.size())).add(posting(seed, key, day));
      }
    }
    return batches;
  }

  private static Posting posting(long seed, PostingKey key, int day) {
    Random random = new Random(seed * 31 + key.hashCode() * 17L + day / 4);
    String employer = EMPLOYERS.get(random.nextInt(EMPLOYERS.size()));
    String title = TITLES.get(random.nextInt(TITLES.size()));
    String text = TEXTS.get(random.nextInt(TEXTS.size()));
    return Adverts.random(key, employer, title, text, random);
  }

  /// The same steps in another order.
  public History shuffled(long seed) {
    List<Step> shuffled = new ArrayList<>(steps);
    Collections.shuffle(shuffled, new Random(seed));
    return new History(shuffled);
  }

  /// The keys of all postings that occur.
  public Set<PostingKey> keys() {
    Set<PostingKey> keys = new HashSet<>();
    for (Step step : steps) {
      if (step instanceof Step.Look(Reading _, List<Posting> postings)) {
        postings.forEach(posting -> keys.add(posting.key()));
      }
    }
    return keys;
  }

  public void applyTo(Store store, Deriver deriver) {
    steps.forEach(step -> apply(step, store, deriver));
  }

  /// Makes one call.
  ///
  /// @return its answer
  public static Object apply(Step step, Store store, Deriver deriver) {
    return switch (step) {
      case Step.Look(Reading reading, List<Posting> postings) ->
          store.postings().write(reading.observed(), postings, deriver);
      case Step.Complete(Reading reading) -> store.postings().complete(List.of(reading));
    };
  }
}
