package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.group.Signature;
import dev.skillexchange.job.Hints;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureReaderTest {
  private static final CatalogueDeriver DERIVER = new CatalogueDeriver(CatalogueLoader.load());

  private static Signature signature(String title, String text, String... locations) {
    return DERIVER
        .derive(
            new Posting(
                PostingKey.of("test", "acme", "1"),
                "Umbra Works",
                title,
                new Posting.Body(text, Posting.Body.Format.TEXT),
                List.of(locations),
                Hints.none(),
                Optional.empty(),
                Optional.empty()))
        .signature();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Data Engineer; Lyon; Data Engineer (m/w/d); Lyon",
        "Sr. Data Engineer; Lyon; Senior data engineer; Lyon",
        "City Manager - Lyon; Lyon, France; City Manager - Graz; Graz, Austria",
        "Engineer, Payments; Berlin; Payments Engineer; Berlin",
        "Full-Stack Engineer (Remote, Brazil); Brazil; Fullstack Engineer; Lyon",
        "Account Executive, EMEA; London; Account Executive, Americas; Toronto",
        "Team Lead - Upper Mall; Upper Mall; Team Lead - Lower Mall; Lower Mall",
        "Team Lead - Harefield Mall; Harefield Centre; Team Lead; Lyon",
        "Store Manager - Calgary; Harefield Mall; Store Manager - Oslo; Kestrel Centre",
        "Account Executive (West); San Francisco, CA; Account Executive (East); Boston, MA",
        "Nurse 🩺; Lyon; Nurse; Lyon",
        "Acme | Data Engineer | Remote | $100k-$120k; ; Acme | Data Engineer | Full-time; ",
      })
  void titlesThatDifferInPlaceOrSpellingTellTheSame(
      String one, String place, String other, String otherPlace) {
    assertThat(title(one, place)).isEqualTo(title(other, otherPlace));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Data Engineer; Lyon; Senior Data Engineer; Lyon",
        "Engineer, Payments; Berlin; Engineer, Search; Berlin",
        "Partnerships Lead, Canada; London; Partnerships Lead, Spain; London",
        "Partnerships Lead, Canada; Remote; Partnerships Lead, Spain; Remote",
        "Account Executive (West); Remote; Account Executive (East); Remote",
        "Account Executive (West); Boston, MA; Account Executive (East); Boston, MA",
        "Store Manager - Harefield Mall; Kestrel Mall; Store Manager; Kestrel Mall",
        "Nurse (Spanish speaking); Lyon; Nurse (German speaking); Lyon",
        "Data Engineer; Lyon; Data Engineer II; Lyon",
        "Acme | Data Engineer | Remote; ; Acme | Data Analyst | Remote; ",
      })
  void titlesOfOtherLevelsTeamsAndTerritoriesTellOtherThings(
      String one, String place, String other, String otherPlace) {
    assertThat(title(one, place)).isNotEqualTo(title(other, otherPlace));
  }

  private static long title(String title, String place) {
    return signature(title, "We build.", place == null ? new String[0] : new String[] {place})
        .title();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Asset Manager; Leasing Manager",
        "iOS Engineer; Developer, iOS",
        "Legal Cashier, Leeds; Legal Clerk, Leeds",
      })
  void namesOfTheRoleAreNotItsScope(String one, String other) {
    assertThat(scope(one)).isEqualTo(scope(other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Engineer, Payments; Engineer",
        "Engineer (Payments); Engineer - Search",
        "iOS Engineer; Engineer",
        "Night Nurse; Nurse",
        "Nurse II; Nurse",
        "Senior Nurse; Nurse",
        "Frontend Engineer; Backend Engineer",
        "Enterprise Account Manager; Account Manager",
        "Start a Practice in Nebraska; Start a Practice in Alabama",
      })
  void teamsLevelsTechnologiesPlacesAndShiftsAreTheScope(String one, String other) {
    assertThat(scope(one)).isNotEqualTo(scope(other));
  }

  private static List<Integer> scope(String title) {
    return signature(title, "You will know iOS. " + "You do what there is. ".repeat(50))
        .naming()
        .scope();
  }

  @Test
  void aShortTextOrAHeaderHasNoOtherNames() {
    assertThat(signature("Nurse", "We care.").naming().known()).isFalse();
    assertThat(
            signature("Umbra | Nurse | Lyon | Onsite", "You care for all. ".repeat(100))
                .naming()
                .known())
        .isFalse();
  }

  @Test
  void caseMarksAndPunctuationOfTheTextMakeNoDifference() {
    Signature one = signature("Nurse", "You care for people.\n\nYou listen.");
    assertThat(signature("Nurse", "• YOU care, for people\n• you listen!").text())
        .isEqualTo(one.text());
    assertThat(signature("Nurse", "You listen. You care for people.").text())
        .isNotEqualTo(one.text());
  }

  @Test
  void whatTheEmployerSaysOfItselfIsNoneOfTheDuties() {
    String duties = "\n\nResponsibilities\n\n- You care for people.\n- You listen to them.";
    Signature one = signature("Nurse", "About us\n\nWe are kind." + duties);
    Signature other = signature("Nurse", "About us\n\nWe are big." + duties);
    assertThat(one.duties()).isEqualTo(other.duties());
    assertThat(one.text()).isNotEqualTo(other.text());
  }

  @Test
  void aHeaderWithoutARoleNamesNone() {
    assertThat(signature("Umbra Works | Remote | Multiple roles", "We build.").namesRole())
        .isFalse();
    assertThat(signature("Umbra Works | Data Engineer | Remote", "We build.").namesRole()).isTrue();
    assertThat(signature("Wizard of Light", "We build.").namesRole()).isTrue();
  }

  @Test
  void placesHaveOneNameHoweverTheyAreWritten() {
    assertThat(signature("Nurse", "", "New York, NY").places())
        .isEqualTo(signature("Nurse", "", "NYC").places())
        .hasSize(1);
    assertThat(signature("Nurse", "", "Upper Mall").places())
        .isNotEqualTo(signature("Nurse", "", "Lower Mall").places());
  }
}
