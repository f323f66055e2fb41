package dev.skillexchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.job.Education;
import dev.skillexchange.job.LanguageLevel;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileReaderTest {
  private static final ProfileReader READER = new ProfileReader(CatalogueLoader.load());
  private static final YearMonth NOW = YearMonth.of(2026, 6);

  private static final String PLAIN =
      """
      Amara Okoye
      Back End Engineer
      amara.okoye@example.com | +44 20 7946 0123 | Leeds, UK | github.com/amaraokoye

      Experience

      Senior Software Engineer                         Jan 2022 – Present
      Fernhill Robotics, Leeds
      - Moved the planner from MySQL to PostgreSQL and Kafka
      - Leads a team of four

      Software Engineer                                Mar 2018 – Dec 2021
      Kestrel Bank, London
      - Wrote payment services in Java and PostgreSQL

      Education

      BSc in Computer Science, University of Leeds     2014 – 2017

      Skills

      Languages: Java, Kotlin
      Tools: Kafka, Docker, beadwork

      Languages

      English (native), German: B2

      Certifications

      AWS Certified Developer – Associate, 2021
      """;

  private static CvReading read(String text) {
    return READER.read(CvText.ofPlain(text), NOW);
  }

  @Test
  void whoAndHowToReachThemIsRead() {
    Person person = read(PLAIN).profile().person();
    assertThat(person.name()).contains("Amara Okoye");
    assertThat(person.headline()).contains("Back End Engineer");
    assertThat(person.email()).contains("amara.okoye@example.com");
    assertThat(person.phone()).contains("+44 20 7946 0123");
    assertThat(person.location()).contains("Leeds, UK");
    assertThat(person.links()).containsExactly("github.com/amaraokoye");
  }

  @Test
  void positionsAreReadLatestFirstWithRoleAndLevel() {
    List<Position> positions = read(PLAIN).profile().positions();
    assertThat(positions)
        .extracting(one ->
            one.title() + " @ " + one.employer().orElse("") + " in " + one.location().orElse(""))
        .containsExactly(
            "Senior Software Engineer @ Fernhill Robotics in Leeds",
            "Software Engineer @ Kestrel Bank in London");
    assertThat(positions.getFirst().period().current()).isTrue();
    assertThat(positions.getFirst().role().orElseThrow().slug()).isEqualTo("software-engineer");
    assertThat(positions.getFirst().level().orElseThrow().name()).isEqualTo("SENIOR");
    assertThat(positions.getLast().level()).isEmpty();
  }

  @Test
  void skillsHaveTheMonthsOfThePositionsThatNameThem() {
    Profile profile = read(PLAIN).profile();
    assertThat(skill(profile, "PostgreSQL").months()).isEqualTo(OptionalInt.of(54 + 46));
    assertThat(skill(profile, "PostgreSQL").last()).contains(NOW);
    assertThat(skill(profile, "Java").last()).contains(YearMonth.of(2021, 12));
    assertThat(skill(profile, "Docker").months()).isEmpty();
  }

  @Test
  void skillsThatTheCatalogueLacksKeepTheirWords() {
    HeldSkill beadwork = skill(read(PLAIN).profile(), "beadwork");
    assertThat(beadwork.skill()).isEmpty();
    assertThat(beadwork.marks()).hasSize(1);
  }

  @Test
  void marksPointAtTheWordsOfTheCv() {
    CvReading reading = read(PLAIN);
    HeldSkill kafka = skill(reading.profile(), "Kafka");
    assertThat(kafka.marks()).extracting(reading::quoted).containsExactly("Kafka", "Kafka");
    Mark first = reading.profile().positions().getFirst().mark().orElseThrow();
    assertThat(reading.quoted(first))
        .startsWith("Senior Software Engineer")
        .endsWith("team of four");
  }

  @Test
  void educationLanguagesAndCertificatesAreRead() {
    Profile profile = read(PLAIN).profile();
    Study study = profile.studies().getFirst();
    assertThat(study.degree()).contains("BSc");
    assertThat(study.field()).contains("Computer Science");
    assertThat(study.school()).contains("University of Leeds");
    assertThat(profile.education()).contains(Education.BACHELOR);
    assertThat(profile.languages())
        .extracting(one -> one.name() + " " + one.level().orElseThrow())
        .containsExactly("English " + LanguageLevel.NATIVE, "German " + LanguageLevel.B2);
    assertThat(profile.certificates().getFirst().certification()).isPresent();
    assertThat(profile.certificates().getFirst().awarded()).contains(YearMonth.of(2021, 1));
  }

  @Test
  void severalPositionsAtOneEmployerShareIt() {
    Profile profile =
        read("""
        Jo Lindqvist

        Experience

        Fernhill Robotics

        Head of Data
        Jan 2022 - Present
        - Leads the group

        Data Analyst
        Jan 2019 - Dec 2021
        - Wrote reports
        """)
            .profile();
    assertThat(profile.positions())
        .extracting(one -> one.title() + " @ " + one.employer().orElse("-"))
        .containsExactly("Head of Data @ Fernhill Robotics", "Data Analyst @ Fernhill Robotics");
  }

  @Test
  void aTabularCvInGermanIsReadByItsRows() {
    Profile profile =
        read("""
        Lebenslauf

        Persönliche Daten
        Name:            Tobias Schneider
        Anschrift:       Hauptstraße 1, 10115 Berlin

        Berufserfahrung
        03/2018 – heute       Projektleiter
                              Nordlicht GmbH, Hamburg
        09/2014 – 02/2018     Sachbearbeiter
                              Stadtwerke Auental

        Kenntnisse
        SAP, Excel

        Sprachen
        Deutsch (Muttersprache), Englisch (fließend)
        """)
            .profile();
    assertThat(profile.person().name()).contains("Tobias Schneider");
    assertThat(profile.positions())
        .extracting(one ->
            one.title()
                + " @ "
                + one.employer().orElse("-")
                + " "
                + one.period().from().orElseThrow())
        .containsExactly(
            "Projektleiter @ Nordlicht GmbH 2018-03",
            "Sachbearbeiter @ Stadtwerke Auental 2014-09");
    assertThat(profile.languages())
        .extracting(one -> one.name() + " " + one.level().orElseThrow())
        .containsExactly("German NATIVE", "English FLUENT");
  }

  @Test
  void whatMayBeAmissIsNoted() {
    List<CvNote> notes = read("Jo Lindqvist\n\nHello there, this is a letter.\n").notes();
    assertThat(notes)
        .extracting(CvNote::kind)
        .containsExactly(CvNote.Kind.NO_POSITIONS, CvNote.Kind.NO_SKILLS, CvNote.Kind.NO_EDUCATION);
    List<CvNote> overlap =
        read("""
        Jo Lindqvist

        Experience

        Teacher, Pinewood School, 2015 - 2020

        Editor, Quillstone Publishing, 2016 - 2019
        """)
            .notes();
    assertThat(overlap).extracting(CvNote::kind).contains(CvNote.Kind.OVERLAPPING_POSITIONS);
  }

  @Test
  void aShortSentenceBelowAHeadIsNoPlace() {
    Profile profile =
        read("""
        Ada Example

        Experience
        Senior Software Engineer, Fernhill Robotics
        Jan 2019 - Dec 2023
        Services in Java on Kubernetes.
        """)
            .profile();
    assertThat(profile.positions().getFirst().location()).isEmpty();
    assertThat(skill(profile, "Java").months()).hasValue(60);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Developer ()", "Developer ( )", "() Developer", "Developer, "})
  void emptyBracketsInAHeadAreRead(String head) {
    Profile profile =
        read("Ada Example\n\nExperience\n" + head + "\nJan 2019 - Dec 2023\n").profile();
    assertThat(profile.positions().getFirst().period().from()).contains(YearMonth.of(2019, 1));
  }

  /// Each took many seconds where patterns saw it as one line.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "x ",
        "[",
        "!",
        "\f",
        "12345678901234567890123456789012345678901234567890 ",
        "# ##"
      })
  @Timeout(60)
  void aTextWithoutLineEndsIsReadInBoundedTime(String part) {
    CvReading reading = read("Ada Example\n\nSkills\n" + part.repeat(300_000 / part.length()));
    assertThat(reading.profile().person().name()).contains("Ada Example");
  }

  @Test
  void aLanguageThatIsToldTwiceIsHeldOnce() {
    Profile profile =
        read("""
        Ada Example

        Skills
        Java, SQL
        Languages: German (native)

        Languages
        German (native), English (C1)
        """)
            .profile();
    assertThat(profile.languages())
        .extracting(SpokenLanguage::name)
        .containsExactly("German", "English");
  }

  @Test
  void theSameTextGivesTheSameProfile() {
    assertThat(read(PLAIN)).isEqualTo(read(PLAIN));
  }

  @Test
  void anyTextIsReadWithoutFailing() {
    Random random = new Random(5);
    String signs = "aZ9 \n\t|,-–•():/@.éß2019 Experience\nSkills\nJan 2020 - Present";
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 200; j++) {
        int at = random.nextInt(signs.length());
        text.append(signs, at, Math.min(signs.length(), at + 1 + random.nextInt(12)));
      }
      CvReading reading = read(text.toString());
      reading.profile().positions().forEach(one -> one.mark().ifPresent(reading::quoted));
    }
  }

  private static HeldSkill skill(Profile profile, String name) {
    return profile.skills().stream()
        .filter(one -> one.name().equals(name) || one.name().endsWith(" " + name))
        .findFirst()
        .orElseThrow();
  }
}
