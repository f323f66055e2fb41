package dev.skillexchange.engine.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Short links.
public record LinksAnswer(List<LinkRow> links) implements Answer {

  /// A short link.
  ///
  /// @param path its own path, `/s/CODE`
  /// @param target the page it leads to
  /// @param until the last day on which it leads there; empty for good
  /// @param visits how often it was followed; nothing is known of who did
  public record LinkRow(
      String code,
      String path,
      String target,
      Instant made,
      Optional<LocalDate> until,
      boolean expired,
      long visits) {}
}
