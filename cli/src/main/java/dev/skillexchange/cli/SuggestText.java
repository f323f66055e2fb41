package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.SuggestAnswer;
import dev.skillexchange.engine.answer.SuggestAnswer.Nearest;
import dev.skillexchange.engine.answer.SuggestAnswer.Passage;
import dev.skillexchange.engine.answer.SuggestAnswer.Suggestion;
import dev.skillexchange.engine.answer.Wording;
import java.io.PrintWriter;
import java.util.stream.Collectors;

/// Suggestions for a terminal.
final class SuggestText {
  private final PrintWriter out;

  SuggestText(PrintWriter out) {
    this.out = out;
  }

  void print(SuggestAnswer answer) {
    JobText.sampleNote(answer.basis(), out);
    out.printf(
        "%s name %s that the catalogue lacks; %,d by enough employers%n",
        Wording.count(answer.jobs(), "job"),
        Wording.count(answer.phrases(), "phrase"),
        answer.total());
    if (answer.forgotten() > 0) {
      out.printf(
          "(%s of few employers let go on the way; counts may be a little short)%n",
          Wording.count(answer.forgotten(), "phrase"));
    }
    int number = 0;
    for (Suggestion suggestion : answer.suggestions()) {
      print(++number, suggestion);
    }
  }

  private void print(int number, Suggestion suggestion) {
    out.println();
    out.printf(
        "%d. %s  %s, %s, beside known skills in %,d%n",
        number,
        suggestion.name(),
        Wording.count(suggestion.jobs(), "job"),
        Wording.count(suggestion.employers(), "employer"),
        suggestion.listed());
    if (suggestion.forms().size() > 1) {
      row(
          "written",
          suggestion.forms().stream()
              .map(form -> "%s %,d".formatted(form.words(), form.jobs()))
              .collect(Collectors.joining(", ")));
    }
    if (!suggestion.roles().isEmpty()) {
      row(
          "roles",
          suggestion.roles().stream()
              .map(role -> "%s %,d".formatted(role.name(), role.jobs()))
              .collect(Collectors.joining(", ")));
    }
    if (!suggestion.nearest().isEmpty()) {
      row(
          "near",
          suggestion.nearest().stream()
              .map(SuggestText::nearest)
              .collect(Collectors.joining(", ")));
    }
    suggestion.passages().forEach(passage -> row("advert", passage(passage)));
    row(suggestion.family() + ".tsv", "");
    out.println(suggestion.row());
  }

  private static String nearest(Nearest nearest) {
    return nearest.name() + " (" + nearest.family() + ".tsv)";
  }

  private static String passage(Passage passage) {
    return "%s[%s]%s (%s)"
        .formatted(passage.before(), passage.words(), passage.after(), passage.employer());
  }

  private void row(String name, String value) {
    out.println("  %-9s %s".formatted(name, value).stripTrailing());
  }
}
