package dev.skillexchange.server.view;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.ProfileAnswer;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.match.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The page of a CV as it was read.
///
/// @param read whether one was read
/// @param who lines on the person
/// @param notes what may be amiss
/// @param skills those of the catalogue, which a match goes by
/// @param other skills that the catalogue lacks
/// @param resume it as JSON Resume
/// @param keeps whether it can be kept for who asks
/// @param text the text, marked
public record ProfileView(
    Frame frame,
    boolean read,
    List<String> who,
    List<String> notes,
    List<Line> positions,
    List<Line> studies,
    List<Line> others,
    List<Skill> skills,
    String other,
    MatchForm form,
    String resume,
    boolean keeps,
    List<Run> text) {

  /// Something that was read.
  ///
  /// @param when empty where it has no dates of its own
  /// @param more what else is known of it
  /// @param place the way to its place in the CV; empty for none
  public record Line(String when, String what, String more, String place) {}

  /// A skill that was read.
  ///
  /// @param time how long, and until when
  public record Skill(String id, String name, String time, String place) {}

  /// A piece of the text.
  ///
  /// @param id where lines lead to; empty for none
  /// @param said what was read there; empty for nothing
  public record Run(String text, String id, String said) {}

  /// The page before a CV was read.
  ///
  /// @param keeps whether a profile can be kept for who asks
  public static ProfileView empty(
      Basis basis, boolean keeps, Optional<PublicAddress> site, Engine engine) {
    return new ProfileView(
        frame(basis, site, engine),
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        MatchForm.of(Told.skills(List.of()), "", false, engine.knowledge().catalogue()),
        "",
        keeps,
        List.of());
  }

  /// The page of a CV that was read.
  ///
  /// @param told what of it counts in a match
  /// @param resume it as JSON Resume
  /// @param keeps whether it can be kept for who asks
  public static ProfileView of(
      ProfileAnswer answer,
      Told told,
      String resume,
      boolean keeps,
      Optional<PublicAddress> site,
      Engine engine) {
    CvMarks marks = new CvMarks(answer.text());
    List<Line> positions = answer.positions().stream().map(one -> position(one, marks)).toList();
    List<Line> studies = answer.studies().stream().map(one -> study(one, marks)).toList();
    List<Line> others = others(answer, marks);
    List<Skill> skills =
        answer.skills().stream()
            .filter(one -> one.id().isPresent())
            .map(one -> skill(one, marks))
            .toList();
    return new ProfileView(
        frame(engine.market().basis(), site, engine),
        true,
        who(answer),
        answer.notes().stream().map(ProfileAnswer.NoteRow::text).toList(),
        positions,
        studies,
        others,
        skills,
        answer.skills().stream()
            .filter(one -> one.id().isEmpty())
            .map(ProfileAnswer.HeldRow::name)
            .collect(Collectors.joining(", ")),
        MatchForm.of(told, "", false, engine.knowledge().catalogue()),
        resume,
        keeps,
        marks.runs());
  }

  private static List<String> who(ProfileAnswer answer) {
    ProfileAnswer.PersonRow person = answer.person();
    List<String> lines = new ArrayList<>();
    lines.add(person.name().orElse("No name was found"));
    lines.add(joined(List.of(person.headline(), person.location())));
    lines.add(joined(List.of(person.email(), person.phone())));
    lines.add(String.join(", ", person.links()));
    answer
        .months()
        .ifPresent(months ->
            lines.add(Wording.months(months) + " of work with dates, overlaps counted once"));
    return lines.stream().filter(line -> !line.isEmpty()).toList();
  }

  private static Line position(ProfileAnswer.PositionRow one, CvMarks marks) {
    String what = joined(List.of(Optional.of(one.title()), one.employer(), one.location()));
    return new Line(
        one.period().words(), what, String.join(", ", one.skills()), marks.link(one.place()));
  }

  private static Line study(ProfileAnswer.StudyRow one, CvMarks marks) {
    String what = joined(List.of(one.degree(), one.field(), one.school()));
    return new Line(one.period().words(), what, "", marks.link(one.place()));
  }

  private static List<Line> others(ProfileAnswer answer, CvMarks marks) {
    return Stream.concat(
            answer.languages().stream()
                .map(one ->
                    new Line(
                        "", one.name(), one.levelWords(), marks.mark(one.place(), one.name()))),
            answer.certificates().stream()
                .map(one ->
                    new Line(
                        one.awarded().orElse(""),
                        one.name(),
                        one.issuer().orElse(""),
                        marks.mark(one.place(), one.name()))))
        .toList();
  }

  private static Skill skill(ProfileAnswer.HeldRow one, CvMarks marks) {
    return new Skill(
        one.id().orElse(""), one.name(), one.time(), marks.mark(one.places(), one.name()));
  }

  static String joined(List<Optional<String>> parts) {
    return parts.stream().flatMap(Optional::stream).collect(Collectors.joining(", "));
  }

  static Frame frame(Basis basis, Optional<PublicAddress> site, Engine engine) {
    return Frame.of(
        "Your profile",
        "/match",
        basis,
        PageHead.About.site(
            "Reads a CV on this machine: what it tells, and where it says so.", "/profile", true),
        site,
        engine);
  }
}
