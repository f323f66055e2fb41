package dev.skillexchange.engine.answer;

import java.util.List;
import java.util.Optional;

/// What the search box may become, the best first.
///
/// @param asked the box as it was
public record CompletionAnswer(Basis basis, String asked, List<Row> completions) {
  public CompletionAnswer {
    completions = List.copyOf(completions);
  }

  /// One way to go on.
  ///
  /// @param kind the filter that it is a value of (`role`, `skill`, `employer`, `city`, ...), or
  ///   `filter` for the name of one
  /// @param id the value in links
  /// @param name its name for people
  /// @param otherName the name that was found, where it is another one ("k8s")
  /// @param jobs how many open jobs have it; empty for the name of a filter
  /// @param text the whole box with it
  /// @param caret how many characters of that stand before the caret
  /// @param link the jobs counted, as the part of a link behind `?`
  public record Row(
      String kind,
      String id,
      String name,
      Optional<String> otherName,
      Optional<Long> jobs,
      String text,
      int caret,
      Optional<String> link) {}
}
