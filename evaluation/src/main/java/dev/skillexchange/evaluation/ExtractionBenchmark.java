package dev.skillexchange.evaluation;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.extract.CatalogueDeriver;
import dev.skillexchange.extract.Derived;
import dev.skillexchange.job.Posting;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/// How many postings a second are derived, from HTML to facts, by one thread and by two. Each
/// thread takes posting after posting, so that a figure is the mean over all of them.
///
/// See [BenchmarkPostings] for the postings.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ExtractionBenchmark {

  /// What all threads share.
  @State(Scope.Benchmark)
  public static class Shared {
    private final CatalogueDeriver deriver = new CatalogueDeriver(CatalogueLoader.load());
    private List<Posting> postings = List.of();

    /// Reads the postings.
    @Setup
    public void read() throws IOException {
      postings = BenchmarkPostings.read();
    }
  }

  /// Where a thread is.
  @State(Scope.Thread)
  public static class Place {
    private int next;

    Posting next(Shared shared) {
      next = next + 1 < shared.postings.size() ? next + 1 : 0;
      return shared.postings.get(next);
    }
  }

  /// The whole derivation by one thread.
  @Benchmark
  @Threads(1)
  public Derived oneThread(Shared shared, Place place) {
    return shared.deriver.derive(place.next(shared));
  }

  /// The whole derivation by two threads.
  @Benchmark
  @Threads(2)
  public Derived twoThreads(Shared shared, Place place) {
    return shared.deriver.derive(place.next(shared));
  }
}
