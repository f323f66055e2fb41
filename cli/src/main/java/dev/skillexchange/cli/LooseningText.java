package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.Loosening;
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
              out.println("  " + change.words() + ": " + Labels.count(change.jobs(), "job")));
    }
  }
}
