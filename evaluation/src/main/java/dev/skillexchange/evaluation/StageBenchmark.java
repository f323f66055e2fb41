package dev.skillexchange.evaluation;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.extract.CatalogueDeriver;
import dev.skillexchange.extract.Stages;
import java.io.IOException;
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
import org.openjdk.jmh.annotations.Warmup;

/// How many microseconds a posting costs in each part of derivation, by one thread: the mean over
/// all postings. What the parts need of each other is made before.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class StageBenchmark {

  /// The part of derivation.
  @Param public Stages.Stage stage = Stages.Stage.DOCUMENT;

  private final Stages stages = new CatalogueDeriver(CatalogueLoader.load()).stages();
  private List<Stages.Prepared> postings = List.of();
  private int next;

  /// Prepares the postings.
  @Setup
  public void prepare() throws IOException {
    postings = BenchmarkPostings.read().stream().map(stages::prepare).toList();
  }

  /// One part on the next posting.
  @Benchmark
  public Object run() {
    next = next + 1 < postings.size() ? next + 1 : 0;
    return stages.run(stage, postings.get(next));
  }
}
