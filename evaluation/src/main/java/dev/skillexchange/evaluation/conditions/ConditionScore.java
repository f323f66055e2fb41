package dev.skillexchange.evaluation.conditions;

import dev.skillexchange.evaluation.conditions.ConditionLabel.Half;
import dev.skillexchange.evaluation.gold.Names;
import dev.skillexchange.evaluation.grouping.LabelledPostings;
import dev.skillexchange.evaluation.grouping.Wilson;
import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.extract.Deriver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How well conditions are read: answers that differ from the default, against those labelled by
/// hand. A certification is right where it shares half of its words with the label; the rest must
/// be equal.
public final class ConditionScore {
  private static final double BAR = 0.85;

  private final List<Scored> scored = new ArrayList<>();

  /// A label beside what was read.
  ///
  /// @param missed answers of the label that were not read
  /// @param beyond what was read and is no answer of the label
  private record Scored(ConditionLabel label, int right, List<String> missed, List<String> beyond) {
    static Scored of(ConditionLabel label, List<String> read) {
      List<String> left = new ArrayList<>(read);
      List<String> missed = new ArrayList<>();
      for (List<String> answer : label.answers()) {
        Optional<String> found =
            left.stream().filter(one -> matches(label.kind(), answer, one)).findFirst();
        found.ifPresentOrElse(left::remove, () -> missed.add(answer.getFirst()));
      }
      return new Scored(label, label.answers().size() - missed.size(), missed, left);
    }

    private static boolean matches(Condition kind, List<String> answer, String read) {
      return kind == Condition.CERTIFICATIONS
          ? answer.stream().anyMatch(one -> Names.overlap(one, read))
          : answer.contains(read);
    }
  }

  private ConditionScore() {}

  /// Reads the labelled postings and scores them.
  ///
  /// @param postings a folder with the boards in `ashby` and the comments in `hackernews`
  /// @throws dev.skillexchange.fault.UserError where they are not there
  public static Report report(Path postings, Deriver deriver) throws IOException {
    Map<String, LabelledPostings.Seen> seen = LabelledPostings.in(postings);
    ConditionScore score = new ConditionScore();
    for (ConditionLabel label : ConditionLabel.all()) {
      if (seen.containsKey(label.posting())) {
        score.add(
            label, label.kind().read(deriver.derive(seen.get(label.posting()).posting()).facts()));
      }
    }
    return score.report();
  }

  /// Scores one label.
  void add(ConditionLabel label, List<String> read) {
    scored.add(Scored.of(label, read));
  }

  static ConditionScore empty() {
    return new ConditionScore();
  }

  Report report() {
    Table.Builder figures =
        Table.named(
            "conditions",
            "What differs from the default",
            "kind",
            "half",
            "postings",
            "labelled",
            "read",
            "right",
            "precision",
            "from",
            "to",
            "recall",
            "recall from",
            "recall to",
            "f1",
            "bar");
    for (Condition kind : Condition.values()) {
      for (Half half : Half.values()) {
        row(figures, kind, half);
      }
    }
    return new Report(
        "%,d labels of conditions".formatted(scored.size()), figures.build(), errors());
  }

  private void row(Table.Builder table, Condition kind, Half half) {
    List<Scored> part =
        scored.stream()
            .filter(one -> one.label().kind() == kind && one.label().half() == half)
            .toList();
    long right = part.stream().mapToInt(Scored::right).sum();
    long labelled = right + part.stream().mapToInt(one -> one.missed().size()).sum();
    long read = right + part.stream().mapToInt(one -> one.beyond().size()).sum();
    Wilson precision = Wilson.of(right, read);
    Wilson recall = Wilson.of(right, labelled);
    table.row(
        Cell.of(kind.id()),
        Cell.of(half.name().toLowerCase(Locale.ROOT)),
        Cell.of(part.size()),
        Cell.of(labelled),
        Cell.of(read),
        Cell.of(right),
        share(right, read),
        Cell.of(precision.low()),
        Cell.of(precision.high()),
        share(right, labelled),
        Cell.of(recall.low()),
        Cell.of(recall.high()),
        share(2 * right, labelled + read),
        Cell.of(BAR));
  }

  private static Cell share(long part, long whole) {
    return whole == 0 ? new Cell.Missing("none") : Cell.of((double) part / whole);
  }

  private Table errors() {
    Table.Builder table =
        Table.named(
            "worst", "Errors, of the half to look at", "kind", "posting", "missed", "not so");
    for (Scored one : scored) {
      boolean wrong = !one.missed().isEmpty() || !one.beyond().isEmpty();
      if (wrong && one.label().half() == Half.LOOK) {
        table.row(
            Cell.of(one.label().kind().id()),
            Cell.of(one.label().posting()),
            Cell.of(String.join(" | ", one.missed())),
            Cell.of(String.join(" | ", one.beyond())));
      }
    }
    return table.build();
  }
}
