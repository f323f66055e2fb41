package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Open jobs and roles that fit a person, best first.
///
/// @param skills the skills as understood
/// @param told what else the person told, as links have it
/// @param level at which the person is held against jobs; empty where neither level nor years are
///   known
/// @param link the query of the jobs that were looked at
/// @param lookedAt how many jobs these are
/// @param hidden what of them the person who asks hid; empty where nothing is
/// @param roles that fit best, of the whole market
/// @param leastToLearn those of the whole market that lack fewest skills of their core
public record MatchAnswer(
    Basis basis,
    List<Named> skills,
    Map<String, String> told,
    Optional<Named> level,
    String link,
    long lookedAt,
    Optional<SearchAnswer.Hidden> hidden,
    List<Match> matches,
    List<FittingRole> roles,
    List<NearRole> leastToLearn)
    implements Answer {

  /// A job with its score from 0 to 100 and what it is made of.
  ///
  /// @param band `ready`, `close` or `stretch`
  /// @param gains single skills that would raise the score most
  public record Match(JobCard job, int score, String band, List<Part> parts, List<Gain> gains) {}

  /// A part of a score.
  ///
  /// @param id such as `required`
  /// @param known whether job and person tell of it
  /// @param weight of 100 of the score
  /// @param reached of the weight
  public record Part(
      String id, boolean known, double weight, double reached, List<Reason> reasons) {}

  /// Why a part is as it is.
  ///
  /// @param verdict `met`, `partly` or `missing`
  /// @param about what the job asks for, in short
  public record Reason(String verdict, String about, String text) {}

  /// A skill more, and the score with it.
  public record Gain(Named skill, int score) {}

  /// A role that the person could have.
  ///
  /// @param openings its open jobs
  /// @param fit from 0 to 100, the best role of all 100
  /// @param coverage of what its jobs ask, by weight, what the person has, from 0 to 1
  /// @param use of what the person can, by how distinctive it is, what the role uses, from 0 to 1
  /// @param core how many skills a fifth or more of its open jobs name
  /// @param coreHeld how many of these the person has, at least by half
  /// @param pay what its open jobs offer at the person's level, where that is known; empty where
  ///   none of them states pay
  /// @param missing what would add most to the coverage
  /// @param link the query of its open jobs
  public record FittingRole(
      Named role,
      long openings,
      int fit,
      double coverage,
      double use,
      int core,
      int coreHeld,
      Optional<PayAnswer> pay,
      List<MissingSkill> missing,
      String link) {}

  /// A role with little to learn.
  ///
  /// @param core how many skills a fifth or more of its open jobs name
  /// @param coreHeld how many of these the person has, at least by half
  public record NearRole(Named role, int core, int coreHeld, String link) {}

  /// A skill that a role asks for and the person lacks.
  ///
  /// @param jobs of the role that name it
  /// @param share of the role's jobs that name it, from 0 to 1
  /// @param adds to the coverage
  /// @param link the query of these jobs
  public record MissingSkill(Named skill, long jobs, double share, double adds, String link) {}
}
