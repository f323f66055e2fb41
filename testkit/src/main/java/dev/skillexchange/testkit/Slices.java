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
    int kinds = depth == 0 ? 6 : 12;
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
      case 6, 7, 8 -> new Slice.AllOf(parts(depth));
      case 9, 10 -> new Slice.AnyOf(parts(depth));
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
    List<String> more = JobValues.titleWords(one(jobs));
    if (!more.isEmpty() && chance(2)) {
      words.add(one(more));
    }
    return new Slice.Words(words);
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
