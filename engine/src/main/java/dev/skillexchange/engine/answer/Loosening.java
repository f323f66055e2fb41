package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import java.util.List;
import java.util.Optional;

/// Why a query has no jobs, and the least changes with which it has some.
///
/// @param conflicts what can not go together, each in a sentence
/// @param suggestions changes of as few filters as help, those that give most jobs first
public record Loosening(List<String> conflicts, List<Change> suggestions) {
  public Loosening {
    conflicts = List.copyOf(conflicts);
    suggestions = List.copyOf(suggestions);
  }

  /// What a filter is set to.
  ///
  /// @param parameter the filter; `q` for words
  public record Given(String parameter, Named value) {}

  /// A change of a query.
  ///
  /// @param without what is taken away
  /// @param instead what takes its place, where something does
  /// @param jobs how many jobs the changed query has
  /// @param link the changed query, as the part of a link behind `?`
  public record Change(List<Given> without, Optional<Named> instead, long jobs, String link) {
    public Change {
      without = List.copyOf(without);
    }

    /// The change for people: "without Paris", "Berlin instead of Paris".
    public String words() {
      String taken = Wording.list(without.stream().map(given -> given.value().name()).toList());
      return instead
          .map(other -> Wording.capital(other.name()) + " instead of " + taken)
          .orElse("Without " + taken);
    }
  }
}
