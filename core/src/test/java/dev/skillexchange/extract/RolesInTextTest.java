package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.Hints;
import org.junit.jupiter.api.Test;

class RolesInTextTest {
  private static final String HEADER = "Fernhill | Multiple Roles | Remote (EU) | Full-time";

  private static final String BACK_END =
      "What you will do / - Build backend services and REST APIs / - Own our backend systems on PostgreSQL"
          + " / - Design microservices and their APIs / Requirements / - Backend experience with"
          + " Django or Spring Boot / - Redis and Kafka in production / - Server-side caching";

  private static Facts reading(String title, String text) {
    return Examples.facts(title, text, "", Hints.none());
  }

  private static String role(Facts facts) {
    return facts.role().stated().map(RoleId::slug).orElse("-");
  }

  private static String rule(Facts facts) {
    return facts.role() instanceof Fact.Stated<RoleId>(RoleId _, Evidence evidence)
        ? evidence.rule()
        : "-";
  }

  @Test
  void aHeaderWithoutARoleTakesTheFirstThatTheTextOffers() {
    Facts facts =
        reading(
            HEADER, "Fernhill builds maps. / We are hiring a Senior Frontend Engineer and more.");
    assertThat(role(facts)).isEqualTo("front-end-engineer");
    assertThat(rule(facts)).isEqualTo("role.text");
    assertThat(facts.plainTitle()).isEqualTo("Frontend Engineer");
    assertThat(facts.level().stated()).contains(Level.SENIOR);
  }

  @Test
  void aLineThatBeginsWithARoleOffersIt() {
    assertThat(role(reading(HEADER, "Open now: / - Data Engineer (Spark) / - Product Designer")))
        .isEqualTo("data-engineer");
  }

  @Test
  void aHeaderThatOnlyNamesFieldsTakesTheFirstRoleOffered() {
    Facts facts =
        reading(
            "Fernhill | Hiring Engineering & Sales | Remote (EU) | Full-time",
            "- Senior Backend Engineer | Remote / - Account Executive | Berlin");
    assertThat(role(facts)).isEqualTo("back-end-engineer");
    assertThat(facts.level().stated()).contains(Level.SENIOR);
  }

  @Test
  void theWholeLineOfAnOpeningTellsItsLevel() {
    Facts facts = reading(HEADER, "Fernhill builds maps. / Senior Cartography & Platform Engineer");
    assertThat(role(facts)).isEqualTo("platform-engineer");
    assertThat(facts.level().stated()).contains(Level.SENIOR);
  }

  @Test
  void addressesOfPagesOfferNoRole() {
    Facts facts =
        reading(
            "Fernhill | Many roles | Remote | https://fernhill.example/data-engineer",
            "We are hiring: https://fernhill.example/data-engineer / - Product Designer");
    assertThat(role(facts)).isEqualTo("product-designer");
  }

  @Test
  void anUnknownTitleIsNotGivenTheRoleOfAColleague() {
    Facts facts = reading("Bell Ringer", "You work with product managers and data scientists.");
    assertThat(role(facts)).isEqualTo("-");
  }

  @Test
  void anUnknownTitleTakesTheRoleThatIsSoughtByName() {
    Facts facts = reading("Bell Ringer", "We are looking for a Graphic Designer to draw bells.");
    assertThat(role(facts)).isEqualTo("graphic-designer");
  }

  @Test
  void anOpenApplicationStaysUnknownWhateverTheTextSays() {
    Facts facts = reading("General Application", "We are looking for a Graphic Designer.");
    assertThat(role(facts)).isEqualTo("-");
  }

  @Test
  void dutiesDecideWhereTheTitleIsOpen() {
    Facts facts = reading("Software Engineer", BACK_END);
    assertThat(role(facts)).isEqualTo("back-end-engineer");
    assertThat(rule(facts)).isEqualTo("role.duties");
  }

  @Test
  void whoIsSoughtByNameTellsAnOpenTitleApart() {
    assertThat(role(reading("Software Engineer", "We are looking for backend developers.")))
        .isEqualTo("back-end-engineer");
    assertThat(
            role(
                reading(
                    "Software Engineer",
                    "The team you were looking for. A frontend developer sits beside you.")))
        .isEqualTo("software-engineer");
    assertThat(role(reading("Software Engineer", "We are looking for a graphic designer too.")))
        .isEqualTo("software-engineer");
  }

  @Test
  void whoIsSoughtByNameTellsTheLevelOfAPlainTitle() {
    assertThat(
            reading("Tax Accountant", "We are looking for a Senior Tax Accountant.")
                .level()
                .stated())
        .contains(Level.SENIOR);
    assertThat(
            reading("Tax Accountant", "We are looking for an experienced Tax Accountant.")
                .level()
                .orAssumed())
        .contains(Level.MID);
    assertThat(
            reading("Tax Accountant", "We are hiring a tax accountant 4 days a week.")
                .level()
                .orAssumed())
        .contains(Level.MID);
    assertThat(
            reading("Tax Accountant", "We are looking for a Lead Technical Recruiter.")
                .level()
                .orAssumed())
        .contains(Level.MID);
  }

  @Test
  void aShortAdvertNeedsToSayLess() {
    assertThat(
            role(
                reading(
                    "Software Engineer",
                    "You own our backend systems. / We need a backend mind. / Write to us.")))
        .isEqualTo("back-end-engineer");
  }

  @Test
  void generalDutiesLeaveTheTitleAsItIs() {
    Facts facts =
        reading(
            "Software Engineer",
            "What you will do / - Build backend services / - Build user interfaces / - Review code");
    assertThat(role(facts)).isEqualTo("software-engineer");
    assertThat(rule(facts)).isEqualTo("role.title");
  }

  @Test
  void dutiesDoNotOverrideATitleThatSaysWhat() {
    assertThat(role(reading("Software Engineer, Android", BACK_END))).isEqualTo("android-engineer");
    assertThat(role(reading("Accountant", BACK_END))).isEqualTo("accountant");
  }

  @Test
  void aRoleInTheTextHasItsSpanThere() {
    String text = "We are hiring a Data Analyst.";
    Facts facts = reading(HEADER, text);
    Fact.Stated<RoleId> stated = (Fact.Stated<RoleId>) facts.role();
    assertThat(stated.evidence().field()).isEqualTo(Evidence.Field.TEXT);
    assertThat(stated.evidence().span().of(text)).isEqualTo("Data Analyst");
  }
}
