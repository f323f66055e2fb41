package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.PartingsAnswer.PartingRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A job with its text, its facts and where each stands.
///
/// @param asked the id that was asked for; another than the card's where that job was merged
/// @param summary the main facts, in words
/// @param notStated the names of main facts that its advert does not state
/// @param listing what is told to search engines besides
/// @param blocks the text of its lead posting
/// @param facts every fact with the words it was read from
/// @param openings other open jobs of its employer
/// @param similar open jobs like it, the likest first
/// @param postings what it is made of
/// @param partings what was said of postings that were taken for it or that it has, also what was
///   taken back
public record JobAnswer(
    Basis basis,
    String asked,
    JobCard card,
    List<SummaryLine> summary,
    List<String> notStated,
    JobListing listing,
    List<Block> blocks,
    List<FactRow> facts,
    Openings openings,
    List<SimilarRow> similar,
    List<PostingRow> postings,
    List<PartingRow> partings)
    implements Answer {

  /// A main fact in words.
  ///
  /// @param note what has to be known of it, such as how yearly pay was computed; may be empty
  /// @param facts the numbers of the facts that say it
  public record SummaryLine(String name, String value, String note, List<Integer> facts) {}

  /// A stretch of text.
  ///
  /// @param kind `heading`, `paragraph` or `item`
  /// @param depth how deep an item is nested, from 1; 0 for others
  /// @param runs the text in pieces, those that hold a fact marked
  public record Block(String kind, int depth, List<Run> runs) {}

  /// A piece of text.
  ///
  /// @param fact the kind of the innermost fact that was read there
  /// @param facts the numbers of all facts that were read there, the outer before the inner
  public record Run(String text, Optional<String> fact, List<Integer> facts) {}

  /// A fact, its value, and its evidence.
  ///
  /// @param number counted from 1
  /// @param quote the words it was read from; empty for a field of the source
  /// @param field `title`, `location`, `text` or `hint`; `assumed` where nothing states it
  public record FactRow(
      int number, String kind, String value, String quote, String field, String rule) {}

  /// Other open jobs of the employer.
  ///
  /// @param others how many there are
  /// @param newest some of them
  /// @param link the query that lists all open jobs of the employer
  public record Openings(long others, List<JobCard> newest, String link) {}

  /// A job like this one.
  ///
  /// @param likeness from 0 to 1
  /// @param shared names of the skills that both name
  public record SimilarRow(JobCard card, double likeness, List<String> shared) {}

  /// A posting of the job.
  ///
  /// @param lead whether title, text and facts of the job are its own
  /// @param title as it is published; empty, as the places are, where there are too many postings
  ///   to look into each
  /// @param published the day that its source gives
  public record PostingRow(
      String key,
      String source,
      boolean lead,
      String title,
      List<String> places,
      Optional<String> url,
      Optional<LocalDate> published,
      LocalDate firstSeen,
      LocalDate lastSeen,
      Optional<LocalDate> closed) {}
}
