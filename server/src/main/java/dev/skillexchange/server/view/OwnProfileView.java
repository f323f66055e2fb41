package dev.skillexchange.server.view;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.OwnProfileAnswer;
import dev.skillexchange.engine.answer.ProfileAnswer;
import dev.skillexchange.engine.answer.ProfileAnswer.PeriodRow;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.server.ask.ProfileForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The page of the profile that a person keeps, as the form by which they correct it.
///
/// @param since when it was last kept; empty where it is about to be written
/// @param worked how long they worked, in words; empty where no position has dates
/// @param notes what may be amiss
/// @param month the pattern of a month
/// @param positions with an empty one at the end, for another
/// @param studies with an empty one at the end
/// @param certificates with an empty one at the end
/// @param other skills that the catalogue lacks, separated by commas
/// @param languages one on a line
/// @param form what they tell besides
public record OwnProfileView(
    Frame frame,
    String since,
    String worked,
    List<String> notes,
    String month,
    Who person,
    String links,
    List<Position> positions,
    List<Study> studies,
    List<Certificate> certificates,
    List<Skill> skills,
    String other,
    String languages,
    MatchForm form) {

  /// Who the person is; what is not known is empty.
  public record Who(String name, String headline, String location, String email, String phone) {
    static Who of(ProfileAnswer.PersonRow person) {
      return new Who(
          person.name().orElse(""),
          person.headline().orElse(""),
          person.location().orElse(""),
          person.email().orElse(""),
          person.phone().orElse(""));
    }
  }

  /// A position.
  ///
  /// @param row its place among them
  /// @param there whether it is one of theirs, not the empty one
  /// @param read the role and the skills that it was understood to be and to use
  public record Position(
      int row,
      boolean there,
      String name,
      String title,
      String employer,
      String place,
      String from,
      String to,
      String about,
      String read) {}

  /// A course of education.
  ///
  /// @param there whether it is one of theirs, not the empty one
  public record Study(
      int row,
      boolean there,
      String name,
      String degree,
      String field,
      String school,
      String from,
      String to) {}

  /// A certificate.
  public record Certificate(int row, String label, String name, String issuer, String awarded) {}

  /// A skill of the catalogue.
  ///
  /// @param time how long it was used, and until when
  public record Skill(String name, String time) {}

  /// The page of a profile; of one that is not kept yet, the empty form.
  public static OwnProfileView of(
      OwnProfileAnswer answer, Optional<PublicAddress> site, Engine engine) {
    ProfileAnswer profile = answer.profile().orElse(ProfileAnswer.EMPTY);
    return new OwnProfileView(
        ProfileView.frame(engine.market().basis(), site, engine),
        answer.kept().map(SavedView::day).orElse(""),
        profile.months().map(Wording::months).orElse(""),
        profile.notes().stream().map(ProfileAnswer.NoteRow::text).toList(),
        ProfileForm.MONTH,
        Who.of(profile.person()),
        String.join("\n", profile.person().links()),
        positions(profile),
        studies(profile),
        certificates(profile),
        profile.skills().stream()
            .filter(one -> one.id().isPresent())
            .map(one -> new Skill(one.name(), one.time()))
            .toList(),
        profile.skills().stream()
            .filter(one -> one.id().isEmpty())
            .map(ProfileAnswer.HeldRow::name)
            .collect(Collectors.joining(", ")),
        profile.languages().stream()
            .map(one -> one.name() + (one.level().isEmpty() ? "" : " (" + one.levelWords() + ")"))
            .collect(Collectors.joining("\n")),
        MatchForm.of(new Told(answer.told()), "", true, engine.knowledge().catalogue()));
  }

  private static List<Position> positions(ProfileAnswer profile) {
    List<Position> positions = new ArrayList<>();
    for (ProfileAnswer.PositionRow one : profile.positions()) {
      positions.add(
          new Position(
              positions.size(),
              true,
              one.title().isEmpty() ? "A position" : one.title(),
              one.title(),
              one.employer().orElse(""),
              one.location().orElse(""),
              one.period().from().orElse(""),
              end(one.period()),
              one.about(),
              ProfileView.joined(
                  List.of(
                      one.role(),
                      one.level(),
                      Optional.of(String.join(", ", one.skills()))
                          .filter(skills -> !skills.isEmpty())))));
    }
    positions.add(
        new Position(
            positions.size(),
            false,
            positions.isEmpty() ? "Your latest position" : "Another position",
            "",
            "",
            "",
            "",
            "",
            "",
            ""));
    return positions;
  }

  private static List<Study> studies(ProfileAnswer profile) {
    List<Study> studies = new ArrayList<>();
    for (ProfileAnswer.StudyRow one : profile.studies()) {
      String name = ProfileView.joined(List.of(one.degree(), one.field()));
      studies.add(
          new Study(
              studies.size(),
              true,
              name.isEmpty() ? one.school().orElse("Education") : name,
              one.degree().orElse(""),
              one.field().orElse(""),
              one.school().orElse(""),
              one.period().from().orElse(""),
              end(one.period())));
    }
    studies.add(
        new Study(
            studies.size(),
            false,
            studies.isEmpty() ? "A degree or a course" : "Further education",
            "",
            "",
            "",
            "",
            ""));
    return studies;
  }

  private static List<Certificate> certificates(ProfileAnswer profile) {
    List<Certificate> certificates = new ArrayList<>();
    for (ProfileAnswer.CertificateRow one : profile.certificates()) {
      certificates.add(
          new Certificate(
              certificates.size(),
              one.name(),
              one.name(),
              one.issuer().orElse(""),
              one.awarded().orElse("")));
    }
    certificates.add(
        new Certificate(
            certificates.size(),
            certificates.isEmpty() ? "A certificate" : "Another certificate",
            "",
            "",
            ""));
    return certificates;
  }

  private static String end(PeriodRow period) {
    return period.current() ? "now" : period.to().orElse("");
  }
}
