package dev.skillexchange.engine;

import dev.skillexchange.engine.answer.JobAnswer.FactRow;
import dev.skillexchange.engine.answer.JobAnswer.SummaryLine;
import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.answer.MarkWords;
import dev.skillexchange.engine.answer.Money;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.slice.Nearness;
import dev.skillexchange.slice.Spell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The main facts of a job in words, as they stand at the top of its page.
final class JobSummary {
  /// The kinds of fact that a reader looks for, by the names that stand before them.
  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("place", "Place");
    KINDS.put("workplace", "Workplace");
    KINDS.put("may live in", "May live in");
    KINDS.put("level", "Level");
    KINDS.put("years", "Years");
    KINDS.put("employment", "Employment");
    KINDS.put("education", "Education");
    KINDS.put("visa", "Visa");
    KINDS.put("language", "Languages");
    KINDS.put("written in", "Written in");
  }

  private final Job job;
  private final JobCard card;
  private final List<FactRow> rows;
  private final List<SummaryLine> lines = new ArrayList<>();
  private final List<String> notStated = new ArrayList<>();

  JobSummary(Job job, JobCard card, List<FactRow> rows) {
    this.job = job;
    this.card = card;
    this.rows = rows;
    pay();
    KINDS.forEach(this::facts);
    seen();
  }

  /// How far the nearest place of the job lies.
  void distance(Nearness near) {
    near.of(job.facts().places().stream().map(Fact.Stated::value).toList())
        .ifPresent(away ->
            lines.add(
                0,
                new SummaryLine(
                    "Distance",
                    "%s %s from %s"
                        .formatted(
                            Wording.number(away.distance()),
                            away.unit(),
                            away.from().centre().name()),
                    (job.facts().places().size() > 1
                            ? "to " + away.to().name() + ", the nearest place; "
                            : "")
                        + "as the crow flies, from the middle of one city to that of the other",
                    List.of())));
  }

  /// The places of other postings of the job, which its lead does not name.
  void alsoAt(List<String> places) {
    List<String> more =
        places.stream().distinct().filter(one -> !card.places().contains(one)).toList();
    if (!more.isEmpty()) {
      lines.add(
          new SummaryLine(
              "Also at", String.join("; ", more), "by other postings of this job", List.of()));
    }
  }

  List<SummaryLine> lines() {
    return List.copyOf(lines);
  }

  List<String> notStated() {
    return List.copyOf(notStated);
  }

  private List<FactRow> of(String kind) {
    return rows.stream().filter(row -> row.kind().equals(kind)).toList();
  }

  private void facts(String kind, String name) {
    List<FactRow> found = of(kind);
    boolean assumed = found.stream().anyMatch(row -> row.field().equals("assumed"));
    if (assumed || found.isEmpty()) {
      leaveOpen(kind, name);
    }
    if (!found.isEmpty()) {
      lines.add(
          new SummaryLine(
              name,
              found.stream().map(FactRow::value).distinct().collect(Collectors.joining("; "))
                  + (kind.equals("years") ? " years" : ""),
              assumed ? "assumed, not stated" : "",
              found.stream().map(FactRow::number).toList()));
    }
  }

  /// Where a remote worker may live is of interest for remote work alone.
  private void leaveOpen(String kind, String name) {
    boolean remote = card.workplace().filter("remote"::equals).isPresent();
    if (!kind.equals("written in") && (remote || !kind.equals("may live in"))) {
      notStated.add(name);
    }
  }

  private void pay() {
    List<FactRow> found = of("pay");
    Optional<PayRange> base = job.facts().pay().base();
    if (base.isEmpty()) {
      notStated.add("Pay");
    }
    if (!found.isEmpty()) {
      List<String> notes = new ArrayList<>();
      base.flatMap(JobSummary::yearly).ifPresent(notes::add);
      card.marks()
          .payRatio()
          .filter(_ -> card.marks().payWide())
          .ifPresent(ratio ->
              notes.add("the upper end is " + MarkWords.number(ratio) + " times the lower"));
      lines.add(
          new SummaryLine(
              "Pay",
              found.stream().map(FactRow::value).distinct().collect(Collectors.joining("; ")),
              String.join("; ", notes),
              found.stream().map(FactRow::number).toList()));
    }
  }

  /// Pay by the year where it is stated for another time, and how that is computed.
  static Optional<String> yearly(PayRange pay) {
    String times =
        switch (pay.period()) {
          case YEAR -> "";
          case MONTH -> "12 months";
          case WEEK -> "52 weeks";
          case DAY -> "260 days";
          case HOUR -> "2,080 hours";
        };
    return pay.period() == PayPeriod.YEAR
        ? Optional.empty()
        : Optional.of(
            Money.range(pay.yearlyMin(), pay.yearlyMax(), pay.currency()) + " a year at " + times);
  }

  private void seen() {
    JobCard.Marks marks = card.marks();
    lines.add(
        new SummaryLine(
            "First seen",
            Wording.day(card.firstSeen()),
            Spell.of(job)
                .published()
                .filter(day -> day.isBefore(card.firstSeen()))
                .map(day -> "its source dates it " + Wording.day(day))
                .orElse(""),
            List.of()));
    card.closed().ifPresent(day -> line("Closed", Wording.day(day)));
    marks.daysOpen().ifPresent(days -> line("Open for", Wording.count(days, "day")));
    line("Published again", marks.reposts() == 0 ? "not seen" : MarkWords.times(marks.reposts()));
    line(
        "Sources",
        String.join(", ", marks.sources()) + ", " + Wording.count(card.postings(), "posting"));
  }

  private void line(String name, String value) {
    lines.add(new SummaryLine(name, value, "", List.of()));
  }
}
