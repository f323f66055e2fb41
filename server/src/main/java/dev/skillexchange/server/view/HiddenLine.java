package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.engine.answer.Wording;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// How many jobs the person who asks hid, and the way to see them too, or to leave them out again.
///
/// @param count in words; empty where none is hidden
public record HiddenLine(String count, String link, String choice) {
  static final HiddenLine NONE = new HiddenLine("", "", "");

  /// @param address makes the address of a page of a query's link
  static HiddenLine of(Optional<SearchAnswer.Hidden> hidden, UnaryOperator<String> address) {
    return hidden
        .map(jobs ->
            jobs.mode().equals("out")
                ? new HiddenLine(
                    Wording.number(jobs.jobs()) + " hidden", address.apply(jobs.link()), "show")
                : new HiddenLine(
                    Wording.number(jobs.jobs()) + " of them hidden",
                    address.apply(jobs.link()),
                    "leave them out"))
        .orElse(NONE);
  }
}
