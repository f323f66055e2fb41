package dev.skillexchange.cli;

import dev.skillexchange.engine.SampleMaker;
import dev.skillexchange.engine.answer.SampleAnswer;
import dev.skillexchange.engine.desk.Question;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "sample",
    description =
        "Make the sample market: postings of invented employers, kept apart from real ones.")
final class SampleCommand extends AskingCommand<SampleAnswer> {
  @Option(names = "--postings", paramLabel = "N", description = "How many postings (22000).")
  int postings = SampleMaker.FIRST_LOOK;

  @Option(names = "--seed", paramLabel = "N", description = "Same seed, same market (1).")
  long seed = SampleMaker.SEED;

  @Override
  Question<SampleAnswer> question() {
    return new Question.Sample(postings, seed);
  }

  @Override
  void print(SampleAnswer answer, PrintWriter out) {
    out.printf(
        "Sample market %d: %,d postings, %,d jobs, in %.1f s%n",
        answer.seed(), answer.postings(), answer.jobs(), answer.seconds());
  }
}
