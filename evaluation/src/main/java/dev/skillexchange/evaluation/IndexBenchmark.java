package dev.skillexchange.evaluation;

import dev.skillexchange.index.Hits;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.Order;
import dev.skillexchange.index.Scored;
import dev.skillexchange.index.ValueScore;
import dev.skillexchange.index.lucene.LuceneIndex;
import dev.skillexchange.job.Need;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.store.Change;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long the index takes for the questions of guides, searches and matches.
///
/// The index is made once, in the folder that the system property `benchmark.index` names, and used
/// again while it holds as many jobs as asked for.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class IndexBenchmark {
  private static final String STORE = "benchmark";
  private static final int BATCH = 2_000;
  private static final Slice ROLE = new Slice.Has(Dimension.ROLE, "role-0");
  private static final Slice WORDS = new Slice.Words(List.of("word150", "engineer"));

  /// How many jobs the index holds.
  @Param("200000")
  public int jobs;

  private LuceneIndex index = open();

  /// Opens the index and fills it where it does not hold the jobs yet.
  @Setup
  public void fill() {
    if (index.position().filter(position -> position.change() == jobs).isPresent()) {
      return;
    }
    index.clear();
    BenchmarkJobs market = new BenchmarkJobs(7);
    long nanos = 0;
    for (int from = 0; from < jobs; from += BATCH) {
      List<Change> batch = new ArrayList<>();
      for (int i = from; i < Math.min(jobs, from + BATCH); i++) {
        batch.add(new Change.Put(market.next(i, i + 1L)));
      }
      long start = System.nanoTime();
      index.apply(batch, new IndexPosition(STORE, from + batch.size()));
      nanos += System.nanoTime() - start;
    }
    System.out.printf("%nindexed %,.0f jobs a second%n", jobs * 1e9 / nanos);
  }

  private static LuceneIndex open() {
    return LuceneIndex.open(
        Path.of(System.getProperty("benchmark.index", "target/benchmark-index")), STORE);
  }

  /// Closes the index.
  @TearDown
  public void close() {
    index.close();
  }

  /// A page of words' hits by relevance.
  @Benchmark
  public Hits searchByWords() {
    return index.hits(WORDS.and(Slice.open()), Order.RELEVANCE, 0, 20);
  }

  /// A page of the whole market, newest first.
  @Benchmark
  public Hits newestOfAll() {
    return index.hits(Slice.open(), Order.NEWEST, 0, 20);
  }

  /// Four facets beside a search for words.
  @Benchmark
  public long facetsOfWords() {
    Slice slice = WORDS.and(Slice.open());
    return count(slice, Dimension.ROLE)
        + count(slice, Dimension.LEVEL)
        + count(slice, Dimension.COUNTRY)
        + count(slice, Dimension.WORKPLACE);
  }

  /// Skills of a role: one dimension with several values a job.
  @Benchmark
  public long skillsOfRole() {
    return count(ROLE, Dimension.SKILL);
  }

  /// Pay of a role: the tally behind a guide's pay by level.
  @Benchmark
  public long payOfRole() {
    return count(ROLE, Dimension.LEVEL_STATED, Dimension.EMPLOYER, Dimension.PAY);
  }

  /// Skills of a role by employer: the tally behind shares.
  @Benchmark
  public long skillsByEmployerOfRole() {
    return count(ROLE, Dimension.EMPLOYER, Dimension.SKILL);
  }

  /// Pay of the whole market by level and employer.
  @Benchmark
  public long payOfAll() {
    return count(new Slice.Everything(), Dimension.LEVEL_STATED, Dimension.EMPLOYER, Dimension.PAY);
  }

  /// The best of all jobs for a person with many skills.
  @Benchmark
  public List<Scored> bestOfAll() {
    return index.best(Slice.open(), new Person(), 50);
  }

  private long count(Slice slice, Dimension... by) {
    long[] sum = new long[1];
    index.tally(slice, List.of(by), (_, jobs) -> sum[0] += jobs);
    return sum[0];
  }

  /// A person with the skills of the ranks 0 to 9 and all that begin with a 1.
  private record Person() implements ValueScore {
    private static final long THOUSAND = 1_000;

    @Override
    public List<Look> looks() {
      return List.of(new Look(Dimension.SKILL_NEED, Joining.SUM));
    }

    /// What a skill asks for, and in the upper half what of it is held.
    @Override
    public long number(int look, String value) {
      String skill = value.substring(value.indexOf(':') + 1);
      long weight = value.startsWith(Need.REQUIRED.id()) ? 3 : value.isEmpty() ? 0 : 1;
      boolean held = skill.length() == "skill-1".length() || skill.startsWith("skill-1");
      return held ? weight << Integer.SIZE | weight : weight;
    }

    @Override
    public long score(long[] numbers) {
      long asked = (int) numbers[0];
      return asked == 0 ? 0 : THOUSAND * (numbers[0] >>> Integer.SIZE) / asked;
    }
  }
}
