package dev.skillexchange.evaluation.cv;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What a CV tells, as its writer knows it.
public record Truth(
    String name,
    String headline,
    String email,
    String phone,
    String place,
    List<Job> jobs,
    List<Course> courses,
    List<String> skills,
    List<String> languages) {
  public Truth {
    jobs = List.copyOf(jobs);
    courses = List.copyOf(courses);
    skills = List.copyOf(skills);
    languages = List.copyOf(languages);
  }

  /// A position; without an end it goes on.
  public record Job(
      String title,
      String employer,
      String place,
      Optional<YearMonth> from,
      Optional<YearMonth> to,
      List<String> duties) {}

  /// A course of education.
  public record Course(
      String school,
      String degree,
      String field,
      Optional<YearMonth> from,
      Optional<YearMonth> to) {}
}
