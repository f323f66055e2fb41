package dev.skillexchange.engine.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.desk.Wire;
import dev.skillexchange.engine.report.CsvLine;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Writes jobs one a line, as CSV (RFC 4180, in UTF-8, with a head) or as JSON Lines, in which each
/// line is a job as the API has it.
public enum JobLines {
  CSV("text/csv;charset=UTF-8;header=present", "csv") {
    @Override
    public void begin(PrintWriter out) {
      CsvLine.print(COLUMNS, out);
    }

    @Override
    public void print(JobCard job, PrintWriter out) {
      CsvLine.print(cells(job), out);
    }
  },
  JSONL("application/jsonl", "jsonl") {
    @Override
    public void begin(PrintWriter out) {}

    @Override
    public void print(JobCard job, PrintWriter out) {
      try {
        out.print(JSON.writeValueAsString(job));
        out.print('\n');
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
  };

  /// The columns of the CSV, in their order. Places and skills are joined by `; `; pay is as
  /// stated; days are written as 2026-11-23; what is not known is empty.
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "title",
          "employer",
          "role",
          "level",
          "level_assumed",
          "workplace",
          "places",
          "pay_min",
          "pay_max",
          "pay_currency",
          "pay_period",
          "skills",
          "first_seen",
          "last_seen",
          "closed",
          "postings",
          "url",
          "days_open",
          "reposts",
          "pay_ratio",
          "pay_wide",
          "sources",
          "other_openings",
          "distance",
          "distance_unit");

  private static final ObjectWriter JSON = Wire.json().writer();
  private static final String JOINED = "; ";

  private final String type;
  private final String extension;

  JobLines(String type, String extension) {
    this.type = type;
    this.extension = extension;
  }

  /// The media type.
  public String type() {
    return type;
  }

  /// How names of such files end.
  public String extension() {
    return extension;
  }

  /// Writes what stands before the first job.
  public abstract void begin(PrintWriter out);

  public abstract void print(JobCard job, PrintWriter out);

  private static List<String> cells(JobCard job) {
    return List.of(
        job.id(),
        job.title(),
        job.employer().name(),
        job.role().map(role -> role.id()).orElse(""),
        job.level().map(JobCard.Stage::id).orElse(""),
        job.level().map(level -> String.valueOf(level.assumed())).orElse(""),
        job.workplace().orElse(""),
        String.join(JOINED, job.places()),
        amount(job.pay().flatMap(JobCard.Pay::min)),
        amount(job.pay().flatMap(JobCard.Pay::max)),
        job.pay().map(JobCard.Pay::currency).orElse(""),
        job.pay().map(JobCard.Pay::per).orElse(""),
        String.join(JOINED, job.skills()),
        job.firstSeen().toString(),
        job.lastSeen().toString(),
        job.closed().map(Object::toString).orElse(""),
        String.valueOf(job.postings()),
        job.url().orElse(""),
        text(job.marks().daysOpen()),
        String.valueOf(job.marks().reposts()),
        amount(job.marks().payRatio()),
        String.valueOf(job.marks().payWide()),
        String.join(JOINED, job.marks().sources()),
        text(job.marks().otherOpenings()),
        text(job.distance().map(JobCard.Distance::value)),
        job.distance().map(JobCard.Distance::unit).orElse(""));
  }

  private static String text(Optional<Long> number) {
    return number.map(String::valueOf).orElse("");
  }

  private static String amount(Optional<BigDecimal> amount) {
    return amount.map(BigDecimal::toPlainString).orElse("");
  }
}
