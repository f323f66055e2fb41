package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.SearchAnswer;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What can be done with a search and the jobs it found: save it, follow it, export it, share it,
/// and hide jobs.
///
/// @param kept whether anything is kept for who asks
/// @param query the search, as the part of a link behind `?`
/// @param here the address of the page, to come back to
/// @param hid the job that was just hidden; empty where none was
/// @param hidden how many jobs of the search are hidden
/// @param hiddenIds those of the listed jobs that are hidden
public record SearchTools(
    boolean kept,
    String query,
    String here,
    List<JobRow> hid,
    HiddenLine hidden,
    List<String> hiddenIds) {

  static SearchTools of(
      SearchAnswer answer,
      String here,
      boolean kept,
      Optional<JobRow> hid,
      UnaryOperator<String> address) {
    Optional<SearchAnswer.Hidden> hidden = answer.hidden();
    return new SearchTools(
        kept,
        answer.link(),
        here,
        hid.stream().toList(),
        HiddenLine.of(hidden, address),
        hidden.map(SearchAnswer.Hidden::ids).orElse(List.of()));
  }

  /// Whether a listed job is one that was hidden.
  public boolean holds(String id) {
    return hiddenIds.contains(id);
  }

  /// The address of a file of the search.
  public String file(String extension) {
    return "/jobs." + extension + "?" + query;
  }
}
