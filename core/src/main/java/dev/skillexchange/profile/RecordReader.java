package dev.skillexchange.profile;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Reads a CV that names its parts: writes it down as a text, so that marks have a place, and lets
/// the readers of texts find in it what the catalogue names.
final class RecordReader {
  private final ProfileReader profiles;
  private final StudyReader studies;
  private final LanguageListReader languages;
  private final CertificateListReader certificates;
  private final CvText.Builder text = new CvText.Builder();
  private final StringBuilder written = new StringBuilder();

  RecordReader(
      ProfileReader profiles,
      StudyReader studies,
      LanguageListReader languages,
      CertificateListReader certificates) {
    this.profiles = profiles;
    this.studies = studies;
    this.languages = languages;
    this.certificates = certificates;
  }

  CvReading read(CvRecord cv, YearMonth now) {
    cv.person().name().ifPresent(this::line);
    cv.person().headline().ifPresent(this::line);
    List<Position> positions = cv.work().stream().map(this::position).toList();
    List<Study> courses = cv.courses().stream().map(this::study).toList();
    CvText listed = part(cv.skills());
    CvText spoken =
        part(
            cv.languages().stream()
                .map(one -> one.name() + one.level().map(level -> ": " + level).orElse(""))
                .toList());
    CvText held =
        part(
            cv.certificates().stream()
                .map(one ->
                    one.name()
                        + one.issuer().map(issuer -> "\t" + issuer).orElse("")
                        + one.awarded().map(month -> "\t" + month).orElse(""))
                .toList());
    CvDraft draft = new CvDraft(written.toString(), cv.person());
    draft.positions().addAll(positions);
    draft.studies().addAll(courses);
    draft.listed().addAll(profiles.lists().read(listed, own(listed, cv.skills().size())));
    draft.languages().addAll(languages.read(spoken, own(spoken, cv.languages().size())));
    draft.certificates().addAll(certificates.read(held, own(held, cv.certificates().size())));
    positions.forEach(one -> mentions(one, draft));
    return profiles.finish(draft, now);
  }

  private void line(String line) {
    String plain = line.replace('\n', ' ').replace('\r', ' ');
    text.add(plain, 0, 0, true, false);
    written.append(plain).append('\n');
  }

  /// Writes lines, and gives the text so far.
  private CvText part(List<String> lines) {
    lines.forEach(this::line);
    return text.build();
  }

  /// The last lines of a text.
  private static List<CvLine> own(CvText cv, int count) {
    return cv.lines().subList(cv.lines().size() - count, cv.lines().size());
  }

  private Position position(CvRecord.Work work) {
    int start = written.length();
    line(work.title() + work.employer().map(employer -> "\t" + employer).orElse(""));
    work.about().lines().filter(one -> !one.isBlank()).forEach(this::line);
    return profiles.position(
        work.employer(),
        work.title(),
        work.period(),
        work.location(),
        work.about(),
        Optional.of(new Mark(start, written.length())));
  }

  private Study study(CvRecord.Course course) {
    int start = written.length();
    line(
        String.join(
            "\t",
            List.of(
                course.degree().orElse(""),
                course.field().orElse(""),
                course.school().orElse(""),
                "")));
    return studies.read(course, new Mark(start, written.length()));
  }

  private void mentions(Position position, CvDraft draft) {
    int start = position.mark().map(Mark::start).orElse(0);
    int end = position.mark().map(Mark::end).orElse(0);
    String body = written.substring(start, end);
    int from = Math.max(0, body.indexOf('\n'));
    draft
        .mentioned()
        .addAll(profiles.mentions(body.substring(from).replace('\n', ' '), start + from));
  }
}
