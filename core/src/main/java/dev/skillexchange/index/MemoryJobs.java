package dev.skillexchange.index;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.JobSketch;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobValues;
import dev.skillexchange.slice.JobWords;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.slice.WordField;
import dev.skillexchange.text.TypingErrors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Jobs in memory, which never change: each question looks at every job.
record MemoryJobs(SortedMap<JobId, Job> jobs, Map<JobId, JobWords> words) implements JobIndex {
  private static final Comparator<Job> NEWEST =
      comparing(Job::firstSeen, Comparator.reverseOrder()).thenComparing(Job::id);

  MemoryJobs(SortedMap<JobId, Job> jobs) {
    this(jobs, new ConcurrentHashMap<>());
  }

  private Stream<Job> in(Slice slice) {
    return jobs.values().stream().filter(job -> slice.holds(job, words(job)));
  }

  /// The words of a job, cut out when they are first looked at.
  private JobWords words(Job job) {
    return words.computeIfAbsent(job.id(), _ -> new JobWords(job));
  }

  @Override
  public Hits hits(Slice slice, Order order, int from, int count) {
    Hits.check(from, count);
    List<Job> in = in(slice).toList();
    List<Job> found =
        switch (order) {
          case Order.Relevance _ when Relevance.ranks(slice) ->
              relevance(slice).sorted(slice, in, this::words);
          case Order.Relevance _, Order.Newest _ -> in.stream().sorted(NEWEST).toList();
          case Order.ByValue by -> in.stream().sorted(byValue(by)).toList();
        };
    List<JobId> page = found.stream().skip(from).limit(count).map(Job::id).toList();
    return new Hits(found.size(), page);
  }

  private static Comparator<Job> byValue(Order.ByValue by) {
    return comparingDouble((Job job) -> by.least(JobValues.of(job, by.dimension())))
        .thenComparing(NEWEST);
  }

  @Override
  public Relevance relevance(Slice slice) {
    LocalDate newest =
        jobs.values().stream()
            .map(Job::lastSeen)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH);
    return new Relevance(
        Rarity.of(slice, jobs.size(), this::holding, value -> in(value).count()), newest);
  }

  private long holding(String word) {
    return Arrays.stream(WordField.values())
        .mapToLong(field ->
            jobs.values().stream()
                .filter(job -> words(job).count(field, List.of(word)) > 0)
                .count())
        .max()
        .orElse(0);
  }

  @Override
  public List<JobSketch> sketches(List<JobId> ids) {
    return ids.stream()
        .flatMap(id -> Stream.ofNullable(jobs.get(id)))
        .map(job -> JobSketch.of(job))
        .toList();
  }

  @Override
  public void tally(Slice slice, List<Dimension> by, TallySink sink) {
    Map<List<String>, Long> cells = new HashMap<>();
    in(slice).forEach(job -> cells(job, by).forEach(cell -> cells.merge(cell, 1L, Long::sum)));
    cells.forEach(sink::add);
  }

  @Override
  public void each(Slice slice, List<Dimension> by, JobSink sink) {
    int[][] values = new int[by.size()][];
    int[] counts = new int[by.size()];
    in(slice)
        .forEach(job -> {
          for (int i = 0; i < values.length; i++) {
            ValueNumbers numbers = sink.numbers(i);
            values[i] = JobValues.of(job, by.get(i)).stream().mapToInt(numbers::of).toArray();
            counts[i] = values[i].length;
          }
          sink.add(values, counts, job::id);
        });
  }

  /// Every combination of a job's values.
  private static List<List<String>> cells(Job job, List<Dimension> by) {
    List<List<String>> cells = List.of(List.of());
    for (Dimension dimension : by) {
      List<String> stated = JobValues.of(job, dimension);
      List<String> values = stated.isEmpty() ? List.of("") : stated;
      cells =
          cells.stream()
              .flatMap(cell -> values.stream().map(value -> extended(cell, value)))
              .toList();
    }
    return cells;
  }

  private static List<String> extended(List<String> cell, String value) {
    List<String> longer = new ArrayList<>(cell);
    longer.add(value);
    return List.copyOf(longer);
  }

  @Override
  public List<Scored> best(Slice slice, ValueScore score, int count) {
    return in(slice)
        .map(job -> new Scored(job.id(), score.score(score.numbers(job))))
        .filter(scored -> scored.score() > 0)
        .sorted(comparing(Scored::score, Comparator.reverseOrder()).thenComparing(Scored::id))
        .limit(count)
        .toList();
  }

  @Override
  public List<NearWord> nearWords(Slice slice, String word, int errors, int count) {
    int first = word.codePointAt(0);
    Map<String, Long> near = new HashMap<>();
    in(slice)
        .flatMap(job -> JobWords.spellings(job).stream())
        .filter(other -> !other.equals(word) && other.codePointAt(0) == first)
        .filter(other -> TypingErrors.between(word, other, errors) <= errors)
        .forEach(other -> near.merge(other, 1L, Long::sum));
    return near.entrySet().stream()
        .map(other ->
            new NearWord(
                other.getKey(),
                TypingErrors.between(word, other.getKey(), errors),
                other.getValue()))
        .sorted(NearWord.ORDER)
        .limit(count)
        .toList();
  }

  @Override
  public long[] overlaps(List<Slice> slices) {
    long[] cells = new long[1 << slices.size()];
    for (Job job : jobs.values()) {
      int cell = 0;
      for (int i = 0; i < slices.size(); i++) {
        cell |= slices.get(i).holds(job, words(job)) ? 1 << i : 0;
      }
      cells[cell]++;
    }
    return cells;
  }

  @Override
  public <T> T snapshot(Function<JobIndex, T> questions) {
    return questions.apply(this);
  }
}
