package dev.skillexchange.engine.answer;

import java.time.Instant;
import java.util.List;

/// The searches that a person saved, the latest first.
public record SavedAnswer(Basis basis, List<SavedRow> searches) implements Answer {

  /// A saved search.
  ///
  /// @param link the query, as the part of a link behind `?`
  /// @param filters its words and filters, for people
  /// @param visited when its new jobs were last looked at, or it was saved
  /// @param visits how often they were
  /// @param jobs how many jobs it has
  /// @param fresh how many of them are new since then
  public record SavedRow(
      String id,
      String name,
      String link,
      List<String> filters,
      Instant saved,
      Instant visited,
      int visits,
      long jobs,
      long fresh) {}
}
