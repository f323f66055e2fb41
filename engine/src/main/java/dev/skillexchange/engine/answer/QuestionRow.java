package dev.skillexchange.engine.answer;

import java.util.List;

/// A question that people ask about a role, answered from its figures.
///
/// @param answer sentences for a person
/// @param behind the jobs behind the figures in it
/// @param leads pages of the site where it goes on
public record QuestionRow(String question, String answer, List<Behind> behind, List<Lead> leads) {

  QuestionRow(String question, String answer, List<Behind> behind) {
    this(question, answer, behind, List.of());
  }

  /// A page of the site.
  ///
  /// @param what what one does there
  /// @param page its path
  public record Lead(String what, String page) {}

  /// Jobs behind an answer.
  ///
  /// @param what what they are, such as "41 jobs of 9 employers"
  /// @param link the query that lists them, as the part of a link behind `?`
  public record Behind(String what, String link) {
    static Behind of(Evidence evidence) {
      return new Behind(
          Wording.count(evidence.jobs(), "job")
              + " at "
              + Wording.count(evidence.employers(), "employer"),
          evidence.link());
    }
  }
}
