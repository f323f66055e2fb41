package dev.skillexchange.profile;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// A CV in a format that names its parts, such as JSON Resume and Europass.
///
/// @param skills in the words of the CV
public record CvRecord(
    Person person,
    List<Work> work,
    List<Course> courses,
    List<String> skills,
    List<Language> languages,
    List<Certificate> certificates) {
  public CvRecord {
    work = List.copyOf(work);
    courses = List.copyOf(courses);
    skills = List.copyOf(skills);
    languages = List.copyOf(languages);
    certificates = List.copyOf(certificates);
  }

  /// A position.
  public record Work(
      Optional<String> employer,
      String title,
      Period period,
      Optional<String> location,
      String about) {}

  /// A course of education.
  public record Course(
      Optional<String> school, Optional<String> degree, Optional<String> field, Period period) {}

  /// A natural language.
  ///
  /// @param level in the words of the CV
  public record Language(String name, Optional<String> level) {}

  /// A certificate.
  public record Certificate(String name, Optional<String> issuer, Optional<YearMonth> awarded) {}
}
