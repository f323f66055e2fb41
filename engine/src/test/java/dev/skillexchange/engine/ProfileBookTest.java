package dev.skillexchange.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.document.JsonResume;
import dev.skillexchange.engine.answer.MatchAnswer;
import dev.skillexchange.engine.answer.OwnProfileAnswer;
import dev.skillexchange.engine.answer.ProfileAnswer;
import dev.skillexchange.engine.match.Holding;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.engine.person.ProfileBook;
import dev.skillexchange.engine.person.ReadCv;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.profile.CvReading;
import dev.skillexchange.profile.CvRecord;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.store.Market;
import dev.skillexchange.store.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The profile that a person keeps, and what goes by it.
final class ProfileBookTest {
  private static final Knowledge KNOWLEDGE = Engine.shippedKnowledge();
  private static final String CV =
      """
      Ada Example
      Leeds, United Kingdom

      Experience
      Senior Back End Engineer, Umbra Works
      Jan 2021 - Dec 2025
      Built services in Java on PostgreSQL.

      Nurse, Saint Example Hospital
      Jan 2015 - Dec 2020
      Cared for patients.

      Skills
      Java, SQL, Docker

      Languages
      German (B1)
      """;

  private final OpenMarket market =
      TrialMarket.filled(Market.REAL, KNOWLEDGE, 800).seenBy(PersonId.HOME);
  private final ProfileBook book =
      new ProfileBook(
          KNOWLEDGE, market, PersonId.HOME, () -> Instant.parse("2026-05-02T10:00:00Z"));

  private void keep(Told told) {
    book.keep(CV.getBytes(UTF_8), told);
  }

  private static Told told(String name, String value) {
    return new Told(Map.of(name, value));
  }

  @Test
  void whatWasReadIsKeptAndReadAgainTheSame() {
    keep(told(Told.WISHED_PAY, "GBP 60k"));
    OwnProfileAnswer first = book.answer();
    ProfileAnswer profile = first.profile().orElseThrow();

    assertThat(profile.positions())
        .extracting(ProfileAnswer.PositionRow::title)
        .containsExactly("Senior Back End Engineer", "Nurse");
    assertThat(profile.skills())
        .extracting(ProfileAnswer.HeldRow::name)
        .contains("Java", "SQL", "Docker", "PostgreSQL");
    assertThat(first.told())
        .containsEntry(Told.WISHED_PAY, "GBP 60k")
        .containsEntry(Told.LIVES, "United Kingdom");

    book.keep(first.resume().getBytes(UTF_8), new Told(first.told()));
    assertThat(book.answer()).isEqualTo(first);
  }

  @Test
  void aSkillThatWasTakenAwayStaysAwayThoughASentenceNamesIt() {
    keep(new Told(Map.of()));
    CvRecord cv = JsonResume.parsed(book.answer().resume());
    List<String> others =
        cv.skills().stream().filter(skill -> !skill.equals("PostgreSQL")).toList();
    book.keep(
        new CvRecord(
            cv.person(), cv.work(), cv.courses(), others, cv.languages(), cv.certificates()),
        new Told(Map.of()));

    ProfileAnswer now = book.answer().profile().orElseThrow();
    assertThat(now.skills())
        .extracting(ProfileAnswer.HeldRow::name)
        .contains("Java")
        .doesNotContain("PostgreSQL");
    assertThat(now.positions().getFirst().about()).contains("PostgreSQL");
  }

  @Test
  void skillsLanguagesAndCertificatesThatAreToldBecomePartOfTheProfile() {
    keep(
        new Told(
            Map.of(
                Told.SKILLS, "k8s, java",
                Told.LANGUAGES, "french, german",
                Told.CERTIFICATES, "PMP")));
    ProfileAnswer profile = book.answer().profile().orElseThrow();

    assertThat(profile.skills())
        .extracting(ProfileAnswer.HeldRow::name)
        .contains("Kubernetes")
        .containsOnlyOnce("Java");
    assertThat(profile.languages())
        .extracting(ProfileAnswer.LanguageRow::name)
        .containsExactly("German", "French");
    assertThat(profile.certificates())
        .extracting(row -> row.id().orElse(""))
        .containsExactly("project-management-professional");
  }

  @Test
  void whatAPersonTakesAwayFromAReadingIsNotKept() {
    CvReading reading = KNOWLEDGE.cvs().read(CV.getBytes(UTF_8), CvReadings.thisMonth());
    ReadCv read =
        new ReadCv(
            KNOWLEDGE,
            CvReadings.jsonResume(reading),
            new Told(Map.of(Told.SKILLS, "java", Told.LANGUAGES, "French")));
    book.keep(read.corrected(), read.besides());

    ProfileAnswer profile = book.answer().profile().orElseThrow();
    assertThat(profile.skills()).extracting(ProfileAnswer.HeldRow::name).containsExactly("Java");
    assertThat(profile.languages())
        .extracting(ProfileAnswer.LanguageRow::name)
        .containsExactly("French");
  }

  @Test
  void matchesGoByAllPositionsAndByWhatIsToldBesides() {
    keep(told(Told.WISHED_WORKPLACE, "remote"));
    Matches matches = new Matches(KNOWLEDGE);
    Matches.Asked ten = Matches.Asked.jobs(JobQuery.all(), 10);
    MatchAnswer own = matches.match(market, Told.kept(), ten);

    assertThat(own.skills()).extracting(skill -> skill.id()).contains("java", "postgresql");
    assertThat(own.level()).hasValueSatisfying(level -> assertThat(level.id()).isEqualTo("senior"));
    assertThat(own.told()).containsEntry(Told.WISHED_WORKPLACE, "remote");

    MatchAnswer junior =
        matches.match(
            market,
            new Told(Map.of(Told.LEVEL, "junior", Told.SKILLS, "kotlin")).over(Told.kept()),
            ten);
    assertThat(junior.level())
        .hasValueSatisfying(level -> assertThat(level.id()).isEqualTo("junior"));
    assertThat(junior.skills()).extracting(skill -> skill.id()).contains("java", "kotlin");
  }

  @Test
  void roadmapsAndPracticeCountTheSkillsOfTheProfile() {
    keep(new Told(Map.of()));
    SkillsHeld held = new SkillsHeld(KNOWLEDGE);

    assertThat(held.read(market, new Holding(List.of("kotlin"), true)))
        .extracting(skill -> skill.slug())
        .contains("kotlin", "java", "postgresql");
    assertThat(held.profile(market, new Holding(List.of("java"), true)).held())
        .hasSameSizeAs(held.profile(market, new Holding(List.of(), true)).held());
  }

  @Test
  void whoKeepsNoneIsToldHowTo() {
    assertThatThrownBy(() ->
            new Matches(KNOWLEDGE)
                .match(market, Told.kept(), Matches.Asked.jobs(JobQuery.all(), 1)))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no profile is kept");
    keep(new Told(Map.of()));
    assertThat(book.forget()).isEqualTo(OwnProfileAnswer.nothing());
  }

  @Test
  void whatCanNotBeReadIsRefusedAndTheOldOneStays() {
    keep(told(Told.WISHED_PAY, "GBP 60k"));
    OwnProfileAnswer before = book.answer();

    assertThatThrownBy(() -> keep(told(Told.WISHED_PAY, "much"))).isInstanceOf(UserError.class);
    assertThatThrownBy(() -> book.keep(new byte[0], new Told(Map.of())))
        .isInstanceOf(UserError.class);
    assertThat(book.answer()).isEqualTo(before);
  }
}
