package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.JobAnswer;
import dev.skillexchange.engine.desk.Question;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "job",
    description = "Show a job: its main facts, its postings, and open jobs like it.")
final class JobCommand extends AskingCommand<JobAnswer> {
  @Parameters(paramLabel = "JOB", description = "The job's id, or the key of one of its postings.")
  String job = "";

  @Option(
      names = "--near",
      paramLabel = "PLACE",
      description = "A city to tell the distance from, such as leeds or \"leeds, 20mi\".")
  String near = "";

  @Override
  Question<JobAnswer> question() {
    return new Question.ShowJob(job, near);
  }

  @Override
  void print(JobAnswer answer, PrintWriter out) {
    new JobPageText(out).print(answer);
  }
}
