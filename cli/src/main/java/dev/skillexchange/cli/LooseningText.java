package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.Loosening;
import dev.skillexchange.engine.answer.Wording;
import java.io.PrintWriter;

/// What to change of a question that found nothing, for a terminal.
final class LooseningText {
  private LooseningText() {}

  static void print(Loosening loosening, PrintWriter out) {
    if (!loosening.conflicts().isEmpty()) {
      out.println();
      loosening.conflicts().forEach(out::println);
    }
    if (!loosening.suggestions().isEmpty()) {
      out.println();
      out.println("What would find some:");
      loosening
          .suggestions()
          .forEach(change ->
              out.println("  " + change.words() + ": " + Wording.count(change.jobs(), "job")));
    }
  }
}
