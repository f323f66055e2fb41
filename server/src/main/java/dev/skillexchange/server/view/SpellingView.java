package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.Spelling;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What was searched in the place of words that no job has.
///
/// @param said the sentence that says so; empty where nothing was corrected
/// @param written the words as typed, in quotes
/// @param link the search for just those
public record SpellingView(String said, String written, String link) {

  /// @param address makes the address of a page of a query's link
  static SpellingView of(Optional<Spelling> spelling, UnaryOperator<String> address) {
    return spelling
        .map(one -> new SpellingView(one.words(), one.written(), address.apply(one.literal())))
        .orElse(new SpellingView("", "", ""));
  }
}
