package dev.skillexchange.testkit;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.LanguageLevel;
import dev.skillexchange.job.Need;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.match.Fit;
import dev.skillexchange.match.Fits;
import dev.skillexchange.match.MarketSkills;
import dev.skillexchange.match.RoleFit;
import dev.skillexchange.match.RoleFits;
import dev.skillexchange.match.Seeker;
import dev.skillexchange.profile.Wishes;
import dev.skillexchange.slice.PayFloor;
import dev.skillexchange.store.Change;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/// A market of random jobs, and random people to be held against them.
abstract class MatchTrial {
  static final long SEED = 20_261_127;
  static final int JOBS = 200;
  static final Catalogue CATALOGUE = CatalogueLoader.load();
  static final List<String> ROLES =
      List.of("back-end-engineer", "front-end-engineer", "data-engineer", "accountant");
  static final List<String> SKILLS =
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

  final Random random = new Random(SEED);
  final List<Job> jobs = new ArrayList<>();
  final MemoryIndex index = new MemoryIndex();
  final MarketSkills market;

  MatchTrial() {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < JOBS; i++) {
      jobs.add(job(i));
      changes.add(new Change.Put(jobs.getLast()));
    }
    index.apply(changes, new IndexPosition("trial", JOBS));
    market = MarketSkills.of(index, CATALOGUE);
  }

  static Seeker wishing(String currency, long yearly, String country) {
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

  Job job(int number) {
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

  Seeker person() {
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

  <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  static Seeker skilled(List<String> skills) {
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

  static Seeker with(Seeker person, String skill) {
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

  Map<RoleId, Integer> roles(Seeker person) {
    RoleFits roles = new RoleFits(market, CATALOGUE);
    List<RoleFit> fits = roles.of(person);
    return roles.shares(person, fits);
  }

  Fits fits(Seeker person) {
    return fits(person, roles(person));
  }

  Fits fits(Seeker person, Map<RoleId, Integer> roles) {
    return new Fits(person, roles, market, CATALOGUE, Optional.empty());
  }

  static int points(Fits fits, Job job) {
    return fits.of(job) instanceof Fit.Scored fit ? fit.points() : 0;
  }
}
