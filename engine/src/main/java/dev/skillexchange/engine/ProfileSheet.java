package dev.skillexchange.engine;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CertificationId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.engine.answer.ProfileAnswer;
import dev.skillexchange.engine.answer.ProfileAnswer.PeriodRow;
import dev.skillexchange.engine.answer.ProfileAnswer.PlaceRow;
import dev.skillexchange.job.Education;
import dev.skillexchange.job.LanguageLevel;
import dev.skillexchange.profile.CvNote;
import dev.skillexchange.profile.CvReading;
import dev.skillexchange.profile.HeldSkill;
import dev.skillexchange.profile.Mark;
import dev.skillexchange.profile.Months;
import dev.skillexchange.profile.Period;
import dev.skillexchange.profile.Person;
import dev.skillexchange.profile.Position;
import dev.skillexchange.profile.Study;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Writes a reading of a CV down as an answer.
final class ProfileSheet {
  private final Catalogue catalogue;
  private final CvReading reading;
  private final YearMonth now;

  ProfileSheet(Catalogue catalogue, CvReading reading, YearMonth now) {
    this.catalogue = catalogue;
    this.reading = reading;
    this.now = now;
  }

  ProfileAnswer answer() {
    Person who = reading.profile().person();
    return new ProfileAnswer(
        new ProfileAnswer.PersonRow(
            who.name(), who.headline(), who.email(), who.phone(), who.location(), who.links()),
        boxed(reading.profile().experience(now)),
        reading.profile().education().map(Education::id),
        reading.profile().positions().stream().map(this::position).toList(),
        reading.profile().studies().stream().map(this::study).toList(),
        reading.profile().certificates().stream()
            .map(one ->
                new ProfileAnswer.CertificateRow(
                    one.certification().map(CertificationId::slug),
                    one.name(),
                    one.issuer(),
                    one.awarded().map(YearMonth::toString),
                    one.mark().map(this::place)))
            .toList(),
        reading.profile().languages().stream()
            .map(one ->
                new ProfileAnswer.LanguageRow(
                    one.language().map(SkillId::slug),
                    one.name(),
                    one.level().map(LanguageLevel::id),
                    one.mark().map(this::place)))
            .toList(),
        reading.profile().skills().stream().map(this::skill).toList(),
        reading.notes().stream().map(ProfileSheet::note).toList(),
        reading.text());
  }

  private ProfileAnswer.PositionRow position(Position one) {
    return new ProfileAnswer.PositionRow(
        one.title(),
        one.employer(),
        one.role().flatMap(catalogue::role).map(role -> role.name()),
        one.level().map(level -> level.name().toLowerCase(Locale.ROOT)),
        period(one.period()),
        boxed(Months.in(List.of(one.period()), now)),
        one.location(),
        one.about(),
        one.skills().stream()
            .flatMap(skill -> catalogue.skill(skill).stream())
            .map(skill -> skill.name())
            .sorted()
            .toList(),
        one.mark().map(this::place));
  }

  private ProfileAnswer.StudyRow study(Study one) {
    return new ProfileAnswer.StudyRow(
        one.school(),
        one.degree(),
        one.education().map(Education::id),
        one.field(),
        period(one.period()),
        one.mark().map(this::place));
  }

  private ProfileAnswer.HeldRow skill(HeldSkill one) {
    return new ProfileAnswer.HeldRow(
        one.skill().map(SkillId::slug),
        one.name(),
        boxed(one.months()),
        one.last().map(YearMonth::toString),
        one.marks().stream().map(this::place).toList());
  }

  private PlaceRow place(Mark mark) {
    return new PlaceRow(mark.start(), mark.end(), reading.quoted(mark));
  }

  private static PeriodRow period(Period period) {
    return new PeriodRow(
        period.from().map(YearMonth::toString),
        period.to().map(YearMonth::toString),
        period.current());
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private static ProfileAnswer.NoteRow note(CvNote note) {
    int count = note.count();
    String positions = count == 1 ? "1 position" : count + " positions";
    String text =
        switch (note.kind()) {
          case NO_NAME -> "no name found";
          case NO_POSITIONS -> "no positions found";
          case NO_SKILLS -> "no skills found";
          case NO_EDUCATION -> "no education found";
          case POSITIONS_WITHOUT_DATES -> positions + " without dates";
          case POSITIONS_WITHOUT_EMPLOYER -> positions + " without an employer";
          case POSITIONS_WITHOUT_TITLE -> positions + " without a title";
          case OVERLAPPING_POSITIONS ->
              positions
                  + (count == 1 ? " overlaps" : " overlap")
                  + " another by more than three months";
        };
    return new ProfileAnswer.NoteRow(note.kind().name().toLowerCase(Locale.ROOT), count, text);
  }
}
