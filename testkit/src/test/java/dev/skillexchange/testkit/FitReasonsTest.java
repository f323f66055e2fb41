package dev.skillexchange.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.LanguageLevel;
import dev.skillexchange.job.Need;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.match.Band;
import dev.skillexchange.match.Fit;
import dev.skillexchange.match.Fits;
import dev.skillexchange.match.Part;
import dev.skillexchange.match.Reason;
import dev.skillexchange.match.RoleFit;
import dev.skillexchange.match.RoleFits;
import dev.skillexchange.match.Seeker;
import dev.skillexchange.profile.Wishes;
import dev.skillexchange.slice.Slice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What counts in a match and what is said of it, by jobs and people made by hand.
class FitReasonsTest extends MatchTrial {
  @Test
  void withoutSkillsThereIsNoScore() {
    Fits fits = fits(skilled(List.of()));

    assertThat(index.best(new Slice.Everything(), fits.score(), JOBS)).isEmpty();
    assertThat(fits.of(advert().build())).isInstanceOf(Fit.NothingHeld.class);
  }

  @Test
  void anAdvertThatNamesTooLittleIsNotScored() {
    Job job = JobBuilder.job("board:b:1").skill("java", Need.REQUIRED).build();

    assertThat(fits(skilled(List.of("java"))).of(job)).isEqualTo(new Fit.TooLittle(1));
  }

  @Test
  void alternativesCountAsOne() {
    Job job =
        JobBuilder.job("board:b:1")
            .alternatives(Need.REQUIRED, List.of("apache-kafka", "rabbitmq"))
            .skill("accounting", Need.REQUIRED)
            .skill("scrum", Need.REQUIRED)
            .build();

    Fit.Scored fit = scored(skilled(List.of("rabbitmq")), job);

    assertThat(part(fit, Part.REQUIRED).reasons())
        .contains(
            new Reason(
                Reason.Verdict.MET,
                "Apache Kafka or RabbitMQ",
                "asks for Apache Kafka or RabbitMQ: you have RabbitMQ"));
  }

  @Test
  void aRelatedSkillCountsInPartAndIsNamed() {
    Job job = advert().skill("containerization", Need.REQUIRED).build();

    Fit.Scored fit = scored(skilled(List.of("docker")), job);

    assertThat(part(fit, Part.REQUIRED).reasons())
        .contains(
            new Reason(
                Reason.Verdict.PARTLY,
                "Containerization",
                "asks for Containerization: you have Docker, related"));
  }

  @Test
  void whatIsNotStatedHasNoWeight() {
    Fit.Scored fit = scored(skilled(List.of("java")), advert().build());

    assertThat(part(fit, Part.LEVEL).known()).isFalse();
    assertThat(part(fit, Part.PAY).known()).isFalse();
    assertThat(fit.parts().stream().mapToDouble(Fit.Share::weight).sum())
        .isCloseTo(100, offset(1e-6));
  }

  @Test
  void aGainIsWhatTheScoreBecomes() {
    Job job = advert().build();
    Seeker person = skilled(List.of("java"));
    Map<RoleId, Integer> roles = roles(person);

    Fit.Gain gain = ((Fit.Scored) fits(person, roles).of(job)).gains().getFirst();

    assertThat(points(fits(with(person, gain.skill().slug()), roles), job))
        .isEqualTo(gain.points());
  }

  @Test
  void bandsFollowSkillsLevelAndYears() {
    Seeker able = skilled(List.of("java", "sql", "aws", "docker"));
    Job open = advert().build();
    Job years = advert().years(6).build();
    Job above = advert().level(Level.PRINCIPAL).build();

    assertThat(scored(able, open).band()).isEqualTo(Band.READY);
    assertThat(scored(able, years).band()).isEqualTo(Band.CLOSE);
    assertThat(scored(able, above).band()).isEqualTo(Band.STRETCH);
    assertThat(scored(skilled(List.of("java")), open).band()).isEqualTo(Band.STRETCH);
  }

  @Test
  void payPlaceAndLanguageAreHeldAgainstTheWish() {
    Job job =
        advert()
            .pay("60000", "80000", "EUR", PayPeriod.YEAR)
            .place(Optional.empty(), Optional.empty(), "DE")
            .language("german", Need.REQUIRED, Optional.of(LanguageLevel.C1))
            .build();

    Fit.Scored fit = scored(wishing("EUR", 100_000, "FR"), job);

    assertThat(part(fit, Part.PAY).reached()).isBetween(0.3, 0.4);
    assertThat(part(fit, Part.PLACE).reached()).isZero();
    assertThat(part(fit, Part.LANGUAGE).reached()).isEqualTo(0.5);
    assertThat(part(scored(wishing("EUR", 80_000, "DE"), job), Part.PAY).reached()).isEqualTo(1);
    assertThat(part(scored(wishing("USD", 80_000, "DE"), job), Part.PAY).known()).isFalse();
  }

  @Test
  void aWishedCountryCountsWhereverOneLives() {
    Seeker french = wishing("EUR", 1, "FR");
    Wishes wishes = french.wishes();
    Wishes livesInGermany =
        new Wishes(
            wishes.roles(),
            wishes.level(),
            wishes.pay(),
            wishes.cities(),
            wishes.countries(),
            Optional.of(new CountryCode("DE")),
            wishes.workplaces());
    Job german = advert().place(Optional.empty(), Optional.empty(), "DE").build();

    Fit.Scored fit = scored(with(french, livesInGermany), german);

    assertThat(part(fit, Part.PLACE).reached()).isZero();
  }

  @Test
  void aRoleThatWasHeldForNoTimeYetSpoilsNoFit() {
    Seeker beginner =
        new Seeker(
            Set.of(new SkillId("java"), new SkillId("sql")),
            List.of(new Seeker.Worked(new RoleId("back-end-engineer"), 0)),
            Optional.empty(),
            OptionalInt.of(0),
            Map.of(),
            Set.of(),
            Wishes.NONE);

    List<RoleFit> fits = new RoleFits(market, CATALOGUE).of(beginner);

    assertThat(fits).isNotEmpty().allMatch(fit -> Double.isFinite(fit.fit()));
    assertThat(fits.getFirst().fit()).isPositive();
  }

  private static Seeker with(Seeker person, Wishes wishes) {
    return new Seeker(
        person.skills(),
        person.worked(),
        person.level(),
        person.months(),
        person.languages(),
        person.certificates(),
        wishes);
  }

  private static JobBuilder advert() {
    return JobBuilder.job("board:b:1")
        .skill("java", Need.REQUIRED)
        .skill("sql", Need.REQUIRED)
        .skill("aws", Need.REQUIRED)
        .skill("docker", Need.PREFERRED);
  }

  private Fit.Scored scored(Seeker person, Job job) {
    return (Fit.Scored) fits(person).of(job);
  }

  private static Fit.Share part(Fit.Scored fit, Part part) {
    return fit.parts().stream().filter(share -> share.part() == part).findFirst().orElseThrow();
  }
}
