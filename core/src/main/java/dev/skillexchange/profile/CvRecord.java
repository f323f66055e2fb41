package dev.skillexchange.profile;

import dev.skillexchange.job.LanguageLevel;
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

  /// A profile as such a record; reading it gives the same profile but for the places in the CV.
  public static CvRecord of(Profile profile) {
    return new CvRecord(
        profile.person(),
        profile.positions().stream()
            .map(one ->
                new Work(one.employer(), one.title(), one.period(), one.location(), one.about()))
            .toList(),
        profile.studies().stream()
            .map(one -> new Course(one.school(), one.degree(), one.field(), one.period()))
            .toList(),
        profile.skills().stream().map(HeldSkill::name).toList(),
        profile.languages().stream()
            .map(one -> new Language(one.name(), one.level().map(LanguageLevel::id)))
            .toList(),
        profile.certificates().stream()
            .map(one -> new Certificate(one.name(), one.issuer(), one.awarded()))
            .toList());
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
