package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.JobAnswer;
import dev.skillexchange.engine.answer.JobAnswer.PostingRow;
import dev.skillexchange.engine.answer.JobAnswer.SummaryLine;
import dev.skillexchange.engine.answer.Wording;
import java.io.PrintWriter;

/// One job for a terminal.
final class JobPageText {
  private final PrintWriter out;

  JobPageText(PrintWriter out) {
    this.out = out;
  }

  void print(JobAnswer job) {
    JobText.sampleNote(job.basis(), out);
    out.println(job.card().title());
    out.println(job.card().employer().name());
    out.println();
    job.summary().forEach(this::line);
    if (!job.notStated().isEmpty()) {
      out.printf("%-16s %s%n", "Not stated", String.join(", ", job.notStated()));
    }
    job.card().url().ifPresent(url -> out.printf("%-16s %s%n", "Advert", url));
    out.printf(
        "%-16s %s%n", "Same employer", Wording.count(job.openings().others(), "other open job"));
    out.println();
    out.println("Postings");
    job.postings().forEach(this::posting);
    if (!job.similar().isEmpty()) {
      out.println();
      out.println("Similar open jobs");
      job.similar()
          .forEach(row -> {
            out.println();
            out.println("   " + row.card().title());
            JobText.print(row.card(), out);
            if (!row.shared().isEmpty()) {
              out.println("   in common: " + String.join(", ", row.shared()));
            }
          });
    }
  }

  private void line(SummaryLine line) {
    String note = line.note().isEmpty() ? "" : " (" + line.note() + ")";
    out.printf("%-16s %s%n", line.name(), line.value() + note);
  }

  private void posting(PostingRow row) {
    String until = row.closed().map(day -> "closed " + day).orElse("last seen " + row.lastSeen());
    String places = row.places().isEmpty() ? "" : " · " + String.join("; ", row.places());
    out.println("   " + row.key() + " · first seen " + row.firstSeen() + " · " + until + places);
  }
}
