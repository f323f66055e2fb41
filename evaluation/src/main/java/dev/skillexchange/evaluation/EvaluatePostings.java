package dev.skillexchange.evaluation;

import dev.skillexchange.engine.SampleMaker;
import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.job.Posting;
import dev.skillexchange.sample.SampleMarket;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the postings of a sample market to a file to import: what import is measured with, and a
/// market that postings can be added to.
@Command(
    name = "postings",
    description = {"Write the postings of a sample market as JSON Lines to import."})
final class EvaluatePostings extends EvaluationCommand {
  @Option(
      names = "--postings",
      paramLabel = "N",
      description = "How many postings (${DEFAULT-VALUE}).")
  int postings = 1_000_000;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      required = true,
      description = "The file, such as sample.jsonl.")
  Path file = Path.of("sample.jsonl");

  @Override
  Report report() throws IOException {
    SampleMarket market =
        SampleMarket.of(SampleMaker.SEED, postings, LocalDate.now(ZoneOffset.UTC));
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      Iterator<Posting> all = market.postings().iterator();
      while (all.hasNext()) {
        Posting posting = all.next();
        out.write(PostingRow.of(posting, SampleMarket.SOURCE, posting.title()));
      }
    }
    return new Report(
        "postings of the sample market",
        Table.named("files", "Files", "file", "postings", "bytes")
            .row(Cell.of(file.toString()), Cell.of(market.size()), Cell.of(Files.size(file)))
            .build());
  }
}
