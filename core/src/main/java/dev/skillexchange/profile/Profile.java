package dev.skillexchange.profile;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Education;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// A person's skills, positions, education and wishes, each with its place in the CV that told it.
///
/// @param positions the latest first, as far as their dates tell
/// @param studies the latest first, as far as their dates tell
/// @param skills each once, in the order of the CV
public record Profile(
    Person person,
    List<Position> positions,
    List<Study> studies,
    List<HeldCertificate> certificates,
    List<SpokenLanguage> languages,
    List<HeldSkill> skills,
    Wishes wishes) {
  /// Of somebody of whom nothing is known.
  public static final Profile EMPTY =
      new Profile(
          Person.UNKNOWN, List.of(), List.of(), List.of(), List.of(), List.of(), Wishes.NONE);

  public Profile {
    positions = List.copyOf(positions);
    studies = List.copyOf(studies);
    certificates = List.copyOf(certificates);
    languages = List.copyOf(languages);
    skills = List.copyOf(skills);
  }

  /// Of somebody of whom only skills are known.
  public static Profile ofSkills(List<HeldSkill> skills) {
    return new Profile(
        Person.UNKNOWN, List.of(), List.of(), List.of(), List.of(), skills, Wishes.NONE);
  }

  /// The same person with other skills.
  public Profile withSkills(List<HeldSkill> others) {
    return new Profile(person, positions, studies, certificates, languages, others, wishes);
  }

  /// The same person with other wishes.
  public Profile withWishes(Wishes others) {
    return new Profile(person, positions, studies, certificates, languages, skills, others);
  }

  /// The catalogue's skills that the person has.
  public Set<SkillId> held() {
    return skills.stream().flatMap(one -> one.skill().stream()).collect(Collectors.toSet());
  }

  /// How long the person worked, in months, overlaps counted once; empty where no position has both
  /// ends.
  ///
  /// @param now the month in which positions that go on are seen
  public OptionalInt experience(YearMonth now) {
    return Months.in(positions.stream().map(Position::period).toList(), now);
  }

  /// The highest degree.
  public Optional<Education> education() {
    return studies.stream().flatMap(one -> one.education().stream()).max(Comparator.naturalOrder());
  }
}
