package dev.skillexchange.evaluation;

import dev.skillexchange.job.Posting;
import dev.skillexchange.sample.SampleMarket;
import dev.skillexchange.source.PostingSink;
import dev.skillexchange.source.PostingSource;
import dev.skillexchange.source.file.PostingFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Postings to measure extraction with: those of the folder that the system property
/// `benchmark.postings` names (by default boards beside the checkout), or where it is missing those
/// of the sample market.
final class BenchmarkPostings {
  private static final int SAMPLE = 5_000;
  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

  private BenchmarkPostings() {}

  static List<Posting> read() throws IOException {
    Path folder =
        Path.of(System.getProperty("benchmark.postings", "../shared/data/postings/ashby"));
    if (!Files.exists(folder)) {
      System.out.println("# no postings in " + folder + ": the sample market in their place");
      return SampleMarket.of(1, SAMPLE, AS_OF).postings().limit(SAMPLE).toList();
    }
    return in(folder);
  }

  /// All postings of a file or folder; what is no posting is left out.
  static List<Posting> in(Path folder) throws IOException {
    List<Posting> postings = new ArrayList<>();
    for (PostingSource source : PostingFiles.at(folder, true)) {
      source.read(new Into(postings));
    }
    return postings;
  }

  private record Into(List<Posting> postings) implements PostingSink {
    @Override
    public void posting(Posting posting) {
      postings.add(posting);
    }

    @Override
    public void rejected(long row, String reason) {}

    @Override
    public void unlisted() {}

    @Override
    public void complete(String source, String board) {}
  }
}
