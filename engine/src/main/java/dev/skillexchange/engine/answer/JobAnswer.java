package dev.skillexchange.engine.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A job with its text, its facts and where each stands.
///
/// @param asked the id that was asked for; another than the card's where that job was merged
/// @param blocks the text of its lead posting
/// @param facts every fact with the words it was read from
public record JobAnswer(
    Basis basis,
    String asked,
    JobCard card,
    List<Block> blocks,
    List<FactRow> facts,
    List<PostingRow> postings)
    implements Answer {

  /// A stretch of text.
  ///
  /// @param kind `heading`, `paragraph` or `item`
  /// @param runs the text in pieces, those that hold a fact marked
  public record Block(String kind, List<Run> runs) {}

  /// A piece of text; `fact` names the kind of fact that was read there.
  public record Run(String text, Optional<String> fact) {}

  /// A fact, its value, and its evidence.
  ///
  /// @param quote the words it was read from; empty for a field of the source
  /// @param field `title`, `location`, `text` or `hint`; `assumed` where nothing states it
  public record FactRow(String kind, String value, String quote, String field, String rule) {}

  /// A posting of the job.
  public record PostingRow(
      String key,
      String source,
      Optional<String> url,
      LocalDate firstSeen,
      LocalDate lastSeen,
      Optional<LocalDate> closed) {}
}
