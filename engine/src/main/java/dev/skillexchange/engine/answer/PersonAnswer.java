package dev.skillexchange.engine.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All that is kept for a person, as it is kept.
public record PersonAnswer(
    String person,
    List<Search> searches,
    List<HiddenJob> jobs,
    List<HiddenEmployer> employers,
    List<Path> paths,
    Optional<Profile> profile,
    List<PractisedQuestion> practised)
    implements Answer {

  /// A saved search.
  public record Search(
      String id, String name, String link, Instant saved, int visits, Visit before, Visit last) {}

  /// What was known at a visit of a saved search.
  ///
  /// @param since jobs first seen on this day or later are new ...
  /// @param known ... but for these
  public record Visit(Instant at, Optional<LocalDate> since, List<String> known) {}

  /// A hidden job with the postings that showed it.
  public record HiddenJob(String job, List<String> postings, String reason, Instant at) {}

  /// A way to a role.
  ///
  /// @param link what it was asked for with
  public record Path(String role, String link, Instant kept, List<PathStep> steps) {}

  /// A step of a path.
  ///
  /// @param learnt since when; empty while it is not
  public record PathStep(String skill, Optional<Instant> learnt) {}

  /// The profile.
  ///
  /// @param resume as JSON Resume
  /// @param told what is told besides, as the part of a link behind `?`
  public record Profile(String resume, String told, Instant kept) {}

  /// A hidden employer.
  public record HiddenEmployer(String id, String name, Instant at) {}

  /// One time that a question was practised.
  ///
  /// @param rating `again`, `hard`, `good` or `easy`
  /// @param covered the places, from 1, of the points that the answer covered
  public record PractisedQuestion(
      String question, int number, Instant at, String rating, List<Integer> covered) {}
}
