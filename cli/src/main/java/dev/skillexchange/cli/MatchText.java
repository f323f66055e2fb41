package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.MatchAnswer;
import dev.skillexchange.engine.answer.MatchAnswer.FittingRole;
import dev.skillexchange.engine.answer.MatchAnswer.Match;
import dev.skillexchange.engine.answer.MatchAnswer.NearRole;
import dev.skillexchange.engine.answer.MatchAnswer.Part;
import dev.skillexchange.engine.answer.PayAnswer;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Matches for a terminal.
final class MatchText {
  private static final int MOST_REASONS = 8;

  private final PrintWriter out;

  MatchText(PrintWriter out) {
    this.out = out;
  }

  void print(MatchAnswer answer) {
    JobText.sampleNote(answer.basis(), out);
    out.printf(
        Locale.ROOT,
        "%s%s against %,d open jobs%n",
        names(answer.skills()),
        answer.level().map(level -> ", " + level.name()).orElse(""),
        answer.lookedAt());
    answer.hidden().ifPresent(hidden -> out.println(SearchText.hidden(hidden)));
    if (answer.matches().isEmpty()) {
      out.println("No job that says enough names any of these skills.");
    }
    int number = 0;
    for (Match match : answer.matches()) {
      print(match, ++number);
    }
    roles(answer.roles());
    near(answer.leastToLearn());
  }

  private static String names(List<Named> skills) {
    return skills.stream().map(Named::name).collect(Collectors.joining(", "));
  }

  private void print(Match match, int number) {
    out.println();
    out.printf(
        "%d. %s  [%d of 100, %s]%n", number, match.job().title(), match.score(), match.band());
    JobText.print(match.job(), out);
    match.parts().stream().filter(Part::known).forEach(this::print);
    String unknown =
        match.parts().stream()
            .filter(part -> !part.known())
            .map(Part::id)
            .collect(Collectors.joining(", "));
    if (!unknown.isEmpty()) {
      out.println("   not known, not counted: " + unknown);
    }
    match
        .gains()
        .forEach(gain ->
            out.printf(
                "   with %s %d becomes %d%n", gain.skill().name(), match.score(), gain.score()));
  }

  private void print(Part part) {
    out.printf(Locale.ROOT, "   %-12s %4.1f of %4.1f%n", part.id(), part.reached(), part.weight());
    part.reasons().stream()
        .limit(MOST_REASONS)
        .forEach(reason -> out.println("     " + sign(reason.verdict()) + " " + reason.text()));
    if (part.reasons().size() > MOST_REASONS) {
      out.printf("     and %d more%n", part.reasons().size() - MOST_REASONS);
    }
  }

  private static String sign(String verdict) {
    return switch (verdict) {
      case "met" -> "+";
      case "partly" -> "~";
      default -> "-";
    };
  }

  private void roles(List<FittingRole> roles) {
    if (!roles.isEmpty()) {
      out.println();
      out.println("Roles that fit, of all open jobs:");
    }
    for (FittingRole role : roles) {
      out.printf(
          Locale.ROOT,
          "  %3d  %-32s %,7d open%s; you have %d of %d core skills; most missing: %s%n",
          role.fit(),
          role.role().name(),
          role.openings(),
          role.pay().map(PayAnswer::range).map(range -> ", " + range).orElse(""),
          role.coreHeld(),
          role.core(),
          role.missing().stream()
              .map(missing -> missing.skill().name())
              .collect(Collectors.joining(", ")));
    }
  }

  private void near(List<NearRole> roles) {
    if (!roles.isEmpty()) {
      out.println(
          "Least to learn (core skills that you have, of those that a fifth of its jobs name): "
              + roles.stream()
                  .map(role ->
                      "%s %d of %d".formatted(role.role().name(), role.coreHeld(), role.core()))
                  .collect(Collectors.joining(", ")));
    }
  }
}
