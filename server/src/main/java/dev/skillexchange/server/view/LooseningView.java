package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.Loosening;
import dev.skillexchange.engine.answer.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Why nothing was found, and links to what finds some.
public record LooseningView(List<String> conflicts, List<Choice> choices) {

  /// @param address makes the address of a page of a query's link
  static LooseningView of(Optional<Loosening> loosening, UnaryOperator<String> address) {
    return loosening
        .map(one ->
            new LooseningView(
                one.conflicts(),
                one.suggestions().stream()
                    .map(change ->
                        new Choice(
                            change.words(),
                            Wording.count(change.jobs(), "job"),
                            false,
                            address.apply(change.link())))
                    .toList()))
        .orElse(new LooseningView(List.of(), List.of()));
  }
}
