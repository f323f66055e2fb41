package dev.skillexchange.evaluation.grouping;

import dev.skillexchange.evaluation.grouping.LabelledPair.Part;
import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.extract.Deriver;
import dev.skillexchange.group.Grouping;
import dev.skillexchange.job.Employer;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Sighting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// How well postings of one job are found: all postings of a folder are grouped as a store groups
/// them, and the pairs labelled by hand are looked up.
public final class SameJobScore {
  private static final double MERGED_BAR = 0.99;
  private static final double FOUND_BAR = 0.85;

  private final Map<LabelledPair, Boolean> merged = new HashMap<>();
  private final List<LabelledPair> pairs;

  private SameJobScore(List<LabelledPair> pairs) {
    this.pairs = pairs;
  }

  /// Groups and scores.
  ///
  /// @param postings a folder with the boards in `ashby` and the comments in `hackernews`
  /// @throws dev.skillexchange.fault.UserError where they are not there
  public static Report report(Path postings, Deriver deriver) throws IOException {
    Map<String, LabelledPostings.Seen> seen = LabelledPostings.in(postings);
    Map<PostingKey, JobId> jobs = Grouping.jobs(members(seen, deriver));
    SameJobScore score = new SameJobScore(LabelledPair.all());
    for (LabelledPair pair : score.pairs) {
      Optional<JobId> left = job(seen, jobs, pair.left());
      Optional<JobId> right = job(seen, jobs, pair.right());
      if (left.isPresent() && right.isPresent()) {
        score.merged.put(pair, left.equals(right));
      }
    }
    return new Report(
        "%,d pairs of postings of one employer; %,d postings show %,d jobs"
            .formatted(score.merged.size(), jobs.size(), jobs.values().stream().distinct().count()),
        score.figures(),
        score.reasons(),
        score.wrong());
  }

  private static Map<PostingKey, Grouping.Member> members(
      Map<String, LabelledPostings.Seen> seen, Deriver deriver) {
    Map<PostingKey, Grouping.Member> members = new HashMap<>();
    for (LabelledPostings.Seen one : seen.values()) {
      members.put(
          one.posting().key(),
          new Grouping.Member(
              Employer.named(one.posting().employer()).id(),
              deriver.derive(one.posting()).signature(),
              Sighting.on(one.day())));
    }
    return members;
  }

  private static Optional<JobId> job(
      Map<String, LabelledPostings.Seen> seen, Map<PostingKey, JobId> jobs, String id) {
    return Optional.ofNullable(seen.get(id)).map(one -> jobs.get(one.posting().key()));
  }

  private Table figures() {
    Table.Builder table =
        Table.named(
            "pairs",
            "Merged pairs that are right, and pairs of one job that are merged",
            "pairs",
            "figure",
            "share",
            "of",
            "95 %",
            "bar",
            "met");
    rows(table, "all", EnumSet.of(Part.TUNING, Part.HELD));
    rows(table, "tuning", EnumSet.of(Part.TUNING));
    rows(table, "held", EnumSet.of(Part.HELD));
    rows(table, "unlike titles", EnumSet.of(Part.UNLIKE));
    rows(table, "fresh", EnumSet.of(Part.FRESH));
    return table.build();
  }

  private void rows(Table.Builder table, String name, Set<Part> parts) {
    long right = count(parts, true, true);
    long wrong = count(parts, true, false);
    long missed = count(parts, false, true);
    row(table, name, "merged that are right", right, right + wrong, MERGED_BAR);
    row(table, name, "of one job that are merged", right, right + missed, FOUND_BAR);
  }

  private static void row(
      Table.Builder table, String name, String figure, long part, long whole, double bar) {
    double share = whole == 0 ? 1 : (double) part / whole;
    Wilson interval = Wilson.of(part, whole);
    table.row(
        Cell.of(name),
        Cell.of(figure),
        Cell.of(share),
        Cell.of(whole),
        Cell.of(String.format(Locale.ROOT, "%.3f to %.3f", interval.low(), interval.high())),
        Cell.of(bar),
        Cell.of(share >= bar));
  }

  private long count(Set<Part> parts, boolean together, boolean same) {
    return merged.entrySet().stream()
        .filter(one -> parts.contains(one.getKey().part()))
        .filter(one -> one.getValue() == together && one.getKey().same() == same)
        .count();
  }

  private Table reasons() {
    Map<String, long[]> counts = new TreeMap<>();
    merged.forEach((pair, together) -> {
      String name = (pair.same() ? "same: " : "different: ") + pair.reason();
      counts.computeIfAbsent(name, _ -> new long[2])[together ? 1 : 0]++;
    });
    Table.Builder table = Table.named("reasons", "By label", "label", "merged", "apart");
    counts.forEach((name, count) -> table.row(Cell.of(name), Cell.of(count[1]), Cell.of(count[0])));
    return table.build();
  }

  /// Wrong pairs, without those held aside.
  private Table wrong() {
    Table.Builder table = Table.named("worst", "Wrong", "is", "reason", "left", "right");
    for (LabelledPair pair : pairs) {
      Boolean together = merged.get(pair);
      if (together != null && together != pair.same() && pair.part() != Part.HELD) {
        table.row(
            Cell.of(together ? "wrongly merged" : "missed"),
            Cell.of(pair.reason()),
            Cell.of(pair.left()),
            Cell.of(pair.right()));
      }
    }
    return table.build();
  }
}
