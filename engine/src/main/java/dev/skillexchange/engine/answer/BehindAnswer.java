package dev.skillexchange.engine.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The jobs behind figures: for each query what it means and its newest jobs, with the words that
/// say why a job was counted.
///
/// @param sets in the order of the queries
public record BehindAnswer(Basis basis, List<JobSet> sets) implements Answer {
  public BehindAnswer {
    sets = List.copyOf(sets);
  }

  /// The jobs of a query.
  ///
  /// @param link the query as it was asked
  /// @param filters the query for people, a filter each
  /// @param total how many jobs there are in all
  /// @param jobs the newest of them
  public record JobSet(String link, List<String> filters, long total, List<JobLine> jobs) {
    public JobSet {
      filters = List.copyOf(filters);
      jobs = List.copyOf(jobs);
    }
  }

  /// A job in a line.
  ///
  /// @param url its advert at the source
  /// @param closed since when no posting of it is open
  /// @param quote the words of its advert that the query is about, where its text has some
  public record JobLine(
      String title,
      String employer,
      Optional<String> url,
      LocalDate firstSeen,
      Optional<LocalDate> closed,
      Optional<Quote> quote) {}

  /// A few words of an advert.
  ///
  /// @param before what stands before them in the line
  /// @param after what stands behind them
  public record Quote(String before, String words, String after) {}
}
