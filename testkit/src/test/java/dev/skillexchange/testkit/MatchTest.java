package dev.skillexchange.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.index.Scored;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.LanguageLevel;
import dev.skillexchange.job.Need;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.match.Band;
import dev.skillexchange.match.Fit;
import dev.skillexchange.match.Fits;
import dev.skillexchange.match.HeldSkills;
import dev.skillexchange.match.MarketSkills;
import dev.skillexchange.match.Part;
import dev.skillexchange.match.Reason;
import dev.skillexchange.match.RoleFit;
import dev.skillexchange.match.RoleFits;
import dev.skillexchange.match.Seeker;
import dev.skillexchange.profile.Wishes;
import dev.skillexchange.slice.AskedSkills;
import dev.skillexchange.slice.PayFloor;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.store.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Matches of random people and jobs, and of some by hand.
class MatchTest {
  private static final long SEED = 20_261_127;
  private static final int JOBS = 200;
  private static final int PEOPLE = 500;
  private static final int PAIRS_OF_EACH = 20;
  private static final Catalogue CATALOGUE = CatalogueLoader.load();
  private static final List<String> ROLES =
      List.of("back-end-engineer", "front-end-engineer", "data-engineer", "accountant");
  private static final List<String> SKILLS =
      List.of(
          "java",
          "kotlin",
          "postgresql",
          "sql",
          "aws",
          "gcp",
          "docker",
          "kubernetes",
          "react",
          "typescript",
          "python",
          "apache-kafka",
          "rabbitmq",
          "terraform",
          "accounting",
          "scrum");

  private final Random random = new Random(SEED);
  private final List<Job> jobs = new ArrayList<>();
  private final MemoryIndex index = new MemoryIndex();
  private final MarketSkills market;

  MatchTest() {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < JOBS; i++) {
      jobs.add(job(i));
      changes.add(new Change.Put(jobs.getLast()));
    }
    index.apply(changes, new IndexPosition("trial", JOBS));
    market = MarketSkills.of(index, CATALOGUE);
  }

  @Test
  void aScoreNeverFallsByOneSkillMore() {
    for (int i = 0; i < PEOPLE; i++) {
      Seeker person = person();
      Map<RoleId, Integer> roles = roles(person);
      for (int j = 0; j < PAIRS_OF_EACH; j++) {
        Job job = one(jobs);
        String more = one(SKILLS);
        assertThat(points(fits(with(person, more), roles), job))
            .as("%s with %s against %s, seed %d", person, more, job.facts().skills(), SEED)
            .isGreaterThanOrEqualTo(points(fits(person, roles), job));
      }
    }
  }

  @Test
  void theIndexGivesTheScoreThatTheReasonsAddUpTo() {
    for (int i = 0; i < PEOPLE / 10; i++) {
      Fits fits = fits(person());
      for (Scored scored : index.best(new Slice.Everything(), fits.score(), JOBS)) {
        Job job =
            jobs.stream().filter(one -> one.id().equals(scored.id())).findFirst().orElseThrow();
        Fit.Scored fit = (Fit.Scored) fits.of(job);
        assertThat((double) fit.points()).as("seed %d", SEED).isEqualTo(scored.score());
        double sum = fit.parts().stream().mapToDouble(part -> part.weight() * part.reached()).sum();
        assertThat(sum).isCloseTo(fit.points() / 1000.0, offset(0.2));
      }
    }
  }

  @Test
  void gainsAreTheScoresWithEachMissingSkill() {
    int told = 0;
    for (int i = 0; i < PEOPLE; i++) {
      Seeker person = person();
      Map<RoleId, Integer> roles = roles(person);
      Job job = one(jobs);
      if (fits(person, roles).of(job) instanceof Fit.Scored fit) {
        assertThat(fit.gains())
            .as("%s against %s, seed %d", person, job.facts().skills(), SEED)
            .isEqualTo(gains(person, roles, job, fit.points()));
        told += fit.gains().size();
      }
    }
    assertThat(told).isGreaterThan(PEOPLE / 10);
  }

  /// Scores the job anew with each skill that would meet a requirement better: the three best.
  private List<Fit.Gain> gains(Seeker person, Map<RoleId, Integer> roles, Job job, int now) {
    HeldSkills held = HeldSkills.of(person.skills(), market.relations());
    return AskedSkills.of(job.facts()).stream()
        .filter(asked -> asked.anyOf().stream().allMatch(skill -> held.permille(skill) < 1_000))
        .flatMap(asked -> asked.anyOf().stream())
        .distinct()
        .map(skill -> new Fit.Gain(skill, points(fits(with(person, skill.slug()), roles), job)))
        .filter(gain -> gain.points() - now >= 500)
        .sorted(Comparator.comparingInt(Fit.Gain::points).reversed().thenComparing(Fit.Gain::skill))
        .limit(3)
        .toList();
  }

  @Test
  void noBoundIsBelowItsScore() {
    for (int i = 0; i < PEOPLE / 10; i++) {
      Fits fits = fits(person());
      Bounded bounded = new Bounded(fits.score());
      index.best(new Slice.Everything(), bounded, JOBS);
      assertThat(bounded.below()).as("seed %d", SEED).isZero();
    }
  }

  @Test
  void theOrderOfSkillsDoesNotMatter() {
    Seeker one = skilled(List.of("java", "sql", "aws", "apache-kafka"));
    Seeker other = skilled(List.of("apache-kafka", "aws", "sql", "java"));

    assertThat(index.best(new Slice.Everything(), fits(one).score(), JOBS))
        .isEqualTo(index.best(new Slice.Everything(), fits(other).score(), JOBS));
    assertThat(new RoleFits(market, CATALOGUE).of(one))
        .isEqualTo(new RoleFits(market, CATALOGUE).of(other));
  }

  @Test
  void whatIsLearnedTwiceIsTheSame() {
    MarketSkills again = MarketSkills.of(index, CATALOGUE);

    for (String held : SKILLS) {
      SkillId skill = new SkillId(held);
      assertThat(again.relations().from(skill)).isEqualTo(market.relations().from(skill));
      assertThat(again.weights().of(skill)).isEqualTo(market.weights().of(skill));
    }
  }

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

  private static Seeker wishing(String currency, long yearly, String country) {
    Wishes wishes =
        new Wishes(
            Set.of(),
            Optional.empty(),
            Optional.of(new PayFloor(currency, yearly)),
            Set.of(),
            Set.of(new CountryCode(country)),
            Optional.empty(),
            Set.of(Workplace.REMOTE));
    return new Seeker(
        Set.of(new SkillId("java")),
        List.of(),
        Optional.empty(),
        OptionalInt.empty(),
        Map.of(new SkillId("german"), Optional.of(LanguageLevel.B2)),
        Set.of(),
        wishes);
  }

  private static JobBuilder advert() {
    return JobBuilder.job("board:b:1")
        .skill("java", Need.REQUIRED)
        .skill("sql", Need.REQUIRED)
        .skill("aws", Need.REQUIRED)
        .skill("docker", Need.PREFERRED);
  }

  private Job job(int number) {
    JobBuilder job = JobBuilder.job("board:b:" + number).version(number + 1L);
    if (random.nextInt(5) > 0) {
      job.role(one(ROLES));
    }
    Set<String> skills = new LinkedHashSet<>();
    for (int i = random.nextInt(9); i > 0; i--) {
      skills.add(one(SKILLS));
    }
    skills.forEach(skill -> job.skill(skill, one(List.of(Need.values()))));
    if (random.nextBoolean()) {
      job.alternatives(Need.REQUIRED, List.of("ruby", "elixir"));
    }
    if (random.nextBoolean()) {
      job.level(one(List.of(Level.values()))).years(random.nextInt(9));
    }
    if (random.nextBoolean()) {
      job.pay("50000", "90000", "EUR", PayPeriod.YEAR).workplace(one(List.of(Workplace.values())));
    }
    return job.place(Optional.empty(), Optional.empty(), one(List.of("US", "DE"))).build();
  }

  private Seeker person() {
    Set<SkillId> skills = new HashSet<>();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      skills.add(new SkillId(one(SKILLS)));
    }
    return new Seeker(
        skills,
        List.of(new Seeker.Worked(new RoleId(one(ROLES)), 1 + random.nextInt(90))),
        random.nextBoolean() ? Optional.of(one(List.of(Level.values()))) : Optional.empty(),
        random.nextBoolean() ? OptionalInt.of(random.nextInt(150)) : OptionalInt.empty(),
        Map.of(),
        Set.of(),
        random.nextBoolean() ? Wishes.NONE : wishing("EUR", 95_000, "DE").wishes());
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static Seeker skilled(List<String> skills) {
    Set<SkillId> held = new LinkedHashSet<>();
    skills.forEach(skill -> held.add(new SkillId(skill)));
    return new Seeker(
        held,
        List.of(),
        Optional.of(Level.MID),
        OptionalInt.of(60),
        Map.of(),
        Set.of(),
        Wishes.NONE);
  }

  private static Seeker with(Seeker person, String skill) {
    Set<SkillId> more = new HashSet<>(person.skills());
    more.add(new SkillId(skill));
    return new Seeker(
        more,
        person.worked(),
        person.level(),
        person.months(),
        person.languages(),
        person.certificates(),
        person.wishes());
  }

  private Map<RoleId, Integer> roles(Seeker person) {
    RoleFits roles = new RoleFits(market, CATALOGUE);
    List<RoleFit> fits = roles.of(person);
    return roles.shares(person, fits);
  }

  private Fits fits(Seeker person) {
    return fits(person, roles(person));
  }

  private Fits fits(Seeker person, Map<RoleId, Integer> roles) {
    return new Fits(person, roles, market, CATALOGUE, Optional.empty());
  }

  private static int points(Fits fits, Job job) {
    return fits.of(job) instanceof Fit.Scored fit ? fit.points() : 0;
  }

  private Fit.Scored scored(Seeker person, Job job) {
    return (Fit.Scored) fits(person).of(job);
  }

  private static Fit.Share part(Fit.Scored fit, Part part) {
    return fit.parts().stream().filter(share -> share.part() == part).findFirst().orElseThrow();
  }
}
