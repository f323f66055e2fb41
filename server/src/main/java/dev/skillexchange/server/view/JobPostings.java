package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.JobAnswer;
import dev.skillexchange.engine.answer.JobAnswer.PostingRow;
import dev.skillexchange.engine.answer.PartingsAnswer.PartingRow;
import dev.skillexchange.engine.answer.Wording;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// The postings that a job is made of, and what was said of them.
///
/// @param mayPart whether the visitor may take one out
/// @param apart the address that takes one out
/// @param together the address that puts one back
public record JobPostings(
    List<Row> rows, boolean mayPart, String apart, String together, List<Apart> said) {

  /// Where and when the job was seen.
  public record Row(
      String key,
      String source,
      String title,
      String places,
      String url,
      String published,
      String first,
      String last,
      String closed) {}

  /// A posting that was set apart.
  ///
  /// @param link its own page
  /// @param jobLink the page of the job that it was taken out of
  public record Apart(String posting, String link, String job, String jobLink, String since) {}

  static JobPostings of(JobAnswer answer, boolean owner) {
    String path = JobRow.link(answer.card().id());
    return new JobPostings(
        answer.postings().stream().map(JobPostings::row).toList(),
        owner && answer.postings().size() > 1,
        path + "/apart",
        path + "/together",
        owner
            ? answer.partings().stream()
                .filter(one -> one.undone().isEmpty())
                .map(JobPostings::apart)
                .toList()
            : List.of());
  }

  private static Row row(PostingRow row) {
    return new Row(
        row.key(),
        row.source(),
        row.title(),
        String.join("; ", row.places()),
        web(row.url()),
        Wording.day(row.published()),
        Wording.day(row.firstSeen()),
        Wording.day(row.lastSeen()),
        Wording.day(row.closed()));
  }

  private static Apart apart(PartingRow row) {
    String other = row.job().equals(row.posting()) ? row.others().getFirst() : row.job();
    return new Apart(
        row.posting(),
        JobRow.link(row.posting()),
        row.job(),
        JobRow.link(other),
        Wording.day(LocalDate.ofInstant(row.since(), ZoneOffset.UTC)));
  }

  /// A source may say anything: only links that lead to the web become links.
  static String web(Optional<String> url) {
    return url.filter(one -> one.startsWith("https://") || one.startsWith("http://")).orElse("");
  }
}
