package dev.skillexchange.testkit;

import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobValues;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Random slices about some jobs: most of their values occur, some do not.
final class Slices {
  private final Random random;
  private final List<Job> jobs;

  Slices(long seed, List<Job> jobs) {
    this.random = new Random(seed);
    this.jobs = jobs;
  }

  /// A slice whose parts are nested at most so deep.
  Slice next(int depth) {
    int kinds = depth == 0 ? 7 : 13;
    return switch (random.nextInt(kinds)) {
      case 0 -> new Slice.Everything();
      case 1, 2 -> new Slice.Has(dimension(), value());
      case 3 -> new Slice.Known(dimension());
      case 4 ->
          chance(2)
              ? words()
              : chance(2) ? new Slice.SeenSince(day()) : new Slice.FirstSeenSince(day());
      case 5 ->
          chance(3)
              ? ids()
              : chance(2) ? has() : new Slice.PaysAtLeast(one(Markets.CURRENCIES), amount());
      case 6 -> chance(2) ? phrase() : chance(2) ? new Slice.Rather(phrase()) : meant();
      case 7, 8, 9 -> new Slice.AllOf(parts(depth));
      case 10, 11 -> new Slice.AnyOf(parts(depth));
      default -> new Slice.Not(next(depth - 1));
    };
  }

  /// A value that a job has in a dimension.
  private Slice has() {
    Dimension dimension = dimension();
    List<String> values = JobValues.of(one(jobs), dimension);
    return new Slice.Has(dimension, values.isEmpty() ? "" : one(values));
  }

  private String value() {
    List<String> values = JobValues.of(one(jobs), dimension());
    return values.isEmpty() ? "nowhere" : one(values);
  }

  /// Some jobs, and one that is not there.
  Slice ids() {
    Set<JobId> ids = new HashSet<>();
    ids.add(JobId.parse("nowhere:board:1"));
    for (int i = random.nextInt(40); i > 0; i--) {
      ids.add(one(jobs).id());
    }
    return new Slice.Ids(ids);
  }

  Slice words() {
    List<String> words = new ArrayList<>(Words.of(one(Markets.WORDS)));
    List<String> more = Words.of(one(jobs).title());
    if (!more.isEmpty() && chance(2)) {
      words.add(one(more));
    }
    return new Slice.Words(words);
  }

  /// Words that stand next to each other somewhere in a job, or a part of what does.
  Slice.Phrase phrase() {
    return new Slice.Phrase(some());
  }

  /// A value with words that may mean it.
  Slice meant() {
    Slice.Has value = new Slice.Has(dimension(), value());
    return new Slice.Meant(value, some(), one(List.of(Slice.Literal.values())));
  }

  private List<String> some() {
    Job job = one(jobs);
    List<String> words = Words.of(chance(2) ? job.title() : job.text());
    if (words.isEmpty()) {
      return List.of("go");
    }
    int from = random.nextInt(words.size());
    int length = 1 + random.nextInt(3);
    return words.subList(from, Math.min(words.size(), from + length));
  }

  private List<Slice> parts(int depth) {
    List<Slice> parts = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      parts.add(next(depth - 1));
    }
    return parts;
  }

  Dimension dimension() {
    return one(List.of(Dimension.values()));
  }

  LocalDate day() {
    return Markets.DAY_ONE.plusDays(random.nextInt(42));
  }

  private long amount() {
    return new long[] {0, 12, 144, 600, 3_000, 25_000, 93_600}[random.nextInt(7)];
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
