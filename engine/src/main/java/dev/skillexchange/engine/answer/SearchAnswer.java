package dev.skillexchange.engine.answer;

import java.util.List;
import java.util.Optional;

/// Jobs that a search found, with counts to narrow it by.
///
/// @param link the query, as the part of a link behind `?`
/// @param understood how words of the query were read
/// @param remarks what of the search box was read otherwise than it was written, for people
/// @param spelling where words were corrected that no job has
/// @param total how many jobs there are in all
/// @param from the number of the first job listed, counted from 0
/// @param histograms how the jobs are spread over pay and days
/// @param hidden what of the jobs the person who asks hid; empty where nothing is
/// @param rankings why each job stands where it does, in their order; empty where that was not
///   asked for or no words rank them
/// @param loosening where there are none: why, and what to change
public record SearchAnswer(
    Basis basis,
    String link,
    List<Understood> understood,
    List<String> remarks,
    Optional<Spelling> spelling,
    long total,
    int from,
    List<JobCard> jobs,
    List<Ranking> rankings,
    List<Facet> facets,
    List<Histogram> histograms,
    Optional<Hidden> hidden,
    Optional<Loosening> loosening)
    implements Answer {

  /// Words of the query that name something of the catalogue.
  ///
  /// @param literally the query in which these words are searched as they stand
  public record Understood(String words, String as, String name, String literally) {}

  /// Jobs of the query that the person who asks hid: they are left out unless it says `hidden`.
  ///
  /// @param jobs how many there are
  /// @param mode what becomes of them: `out`, `show` or `only`
  /// @param link the query that shows them too, or leaves them out again
  /// @param ids those of the listed jobs that are hidden
  public record Hidden(long jobs, String mode, String link, List<String> ids) {}

  /// The values of one filter among the jobs found.
  ///
  /// @param parameter the filter's name in queries
  public record Facet(String parameter, String name, List<Value> values) {}

  /// A value of a filter.
  ///
  /// @param link the query narrowed to it, or widened again where it is chosen
  public record Value(String id, String name, long jobs, boolean chosen, String link) {}
}
