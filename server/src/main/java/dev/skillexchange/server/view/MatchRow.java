package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.MatchAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A job that fits, its score and what it is made of.
///
/// @param band in words
/// @param chips what it asks one to know: held, held in part, missing
/// @param unknown parts that are not known, in words; empty where all are
/// @param gains what one skill more would change
public record MatchRow(
    JobRow job,
    int score,
    String band,
    List<Chip> chips,
    List<PartRow> parts,
    String unknown,
    List<String> gains) {
  private static final int MOST_CHIPS = 14;
  private static final int MOST_REASONS = 8;
  private static final Map<String, String> BANDS =
      Map.of("ready", "Ready", "close", "Close", "stretch", "A stretch");
  private static final Map<String, String> NAMES =
      Map.of(
          "required", "Required skills",
          "preferred", "Other skills",
          "role", "Role",
          "level", "Level and years",
          "pay", "Pay",
          "place", "Place",
          "language", "Languages",
          "certificates", "Certificates");
  private static final Map<String, String> SIGNS =
      Map.of("met", "✓", "partly", "≈", "missing", "–");
  private static final Map<String, String> SAID =
      Map.of("met", "You hold ", "partly", "In part: ", "missing", "Missing: ");

  /// A skill that the job asks for.
  ///
  /// @param look how it is set: `held`, `near` or `missing`
  public record Chip(String look, String sign, String said, String name) {}

  /// A part of a score.
  ///
  /// @param weight the width of its bar, in percent of the widest that can be
  /// @param reached the width of what is reached
  public record PartRow(
      String name, String points, String weight, String reached, List<ReasonRow> reasons) {}

  /// Why a part is as it is.
  public record ReasonRow(String sign, String text) {}

  static MatchRow of(MatchAnswer.Match match) {
    return new MatchRow(
        JobRow.of(match.job()),
        match.score(),
        Optional.ofNullable(BANDS.get(match.band())).orElse(match.band()),
        chips(match.parts()),
        match.parts().stream().filter(MatchAnswer.Part::known).map(MatchRow::part).toList(),
        match.parts().stream()
            .filter(part -> !part.known())
            .map(part -> name(part.id()).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", ")),
        match.gains().stream()
            .map(gain ->
                "With %s %d becomes %d".formatted(gain.skill().name(), match.score(), gain.score()))
            .toList());
  }

  private static String name(String part) {
    return NAMES.getOrDefault(part, part);
  }

  private static List<Chip> chips(List<MatchAnswer.Part> parts) {
    List<Chip> chips = new ArrayList<>();
    for (MatchAnswer.Part part : parts) {
      if (part.id().equals("required") || part.id().equals("preferred")) {
        part.reasons().forEach(reason -> chips.add(chip(reason)));
      }
    }
    return chips.stream().limit(MOST_CHIPS).toList();
  }

  private static Chip chip(MatchAnswer.Reason reason) {
    String look =
        switch (reason.verdict()) {
          case "met" -> "held";
          case "partly" -> "near";
          default -> "missing";
        };
    return new Chip(look, sign(reason), SAID.getOrDefault(reason.verdict(), ""), reason.about());
  }

  private static String sign(MatchAnswer.Reason reason) {
    return SIGNS.getOrDefault(reason.verdict(), "");
  }

  private static PartRow part(MatchAnswer.Part part) {
    return new PartRow(
        name(part.id()),
        String.format(Locale.ROOT, "%.0f of %.0f", part.reached(), part.weight()),
        percent(part.weight()),
        percent(part.reached()),
        reasons(part.reasons()));
  }

  /// The first of them, and how many more there are: the page of a match stays small.
  private static List<ReasonRow> reasons(List<MatchAnswer.Reason> all) {
    List<ReasonRow> rows = new ArrayList<>();
    all.stream()
        .limit(MOST_REASONS)
        .forEach(reason -> rows.add(new ReasonRow(sign(reason), reason.text())));
    if (all.size() > MOST_REASONS) {
      rows.add(new ReasonRow("", "and " + (all.size() - MOST_REASONS) + " more"));
    }
    return rows;
  }

  /// Bars of all parts share a scale, of which a part of 50 points is the whole.
  private static String percent(double points) {
    return String.format(Locale.ROOT, "%.1f%%", Math.min(100, 2 * points));
  }
}
