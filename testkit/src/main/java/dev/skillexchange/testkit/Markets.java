package dev.skillexchange.testkit;

import dev.skillexchange.catalogue.Language;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.job.Education;
import dev.skillexchange.job.Employment;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.LanguageLevel;
import dev.skillexchange.job.Need;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.job.Sighting;
import dev.skillexchange.job.Visa;
import dev.skillexchange.job.Workplace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Random jobs from small vocabularies, so that slices meet and ties happen: the same seed gives
/// the same jobs.
///
/// Every kind of value occurs, stated, assumed and missing, one and several.
public final class Markets {
  static final List<String> ROLES = List.of("baker", "miller", "smith", "back-end-engineer");
  static final List<String> SKILLS =
      List.of("java", "go", "c-plus-plus", "sql", "welding", "first-aid", "excel", "spring-boot");
  static final List<String> EMPLOYERS =
      List.of("Harbour Mill", "Rook & Vale", "Søndre Kai AS", "株式会社みなと", "Oak 24/7", "Tern");
  static final List<String> CURRENCIES = List.of("USD", "EUR", "JPY");
  static final List<String> COUNTRIES = List.of("US", "DE", "JP");
  static final List<String> CERTIFICATIONS = List.of("cka", "pmp", "first-aid-at-work");
  static final List<String> ACTIVITIES = List.of("review-code", "bake-bread", "weld");
  static final List<String> WORDS =
      List.of(
          "bread",
          "Flour",
          "c++",
          "C#",
          "node.js",
          ".NET",
          "R&D",
          "café",
          "Straße",
          "ﬁne",
          "東京",
          "🚀🚀",
          "senior",
          "night",
          "shift",
          "go",
          "java",
          "the",
          "24/7",
          "Ångström",
          "İzmir");
  static final LocalDate DAY_ONE = LocalDate.of(2025, 11, 27);

  private final Random random;

  public Markets(long seed) {
    this.random = new Random(seed);
  }

  /// Jobs with different ids, versions 1 to `count`, in no order of ids.
  public List<Job> jobs(int count) {
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, count).boxed().toList());
    Collections.shuffle(numbers, random);
    List<Job> jobs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      jobs.add(job(numbers.get(i), i + 1));
    }
    return jobs;
  }

  /// A random job; the same number has the same id.
  public Job job(int number, long version) {
    JobBuilder job =
        JobBuilder.job("board:b" + number % 3 + ":" + number)
            .version(version)
            .employer(one(EMPLOYERS))
            .title(words(1, 4))
            .text(words(0, 12));
    if (chance(0.8)) {
      job.role(one(ROLES));
    }
    several(SKILLS, 4).forEach(skill -> job.skill(skill, one(List.of(Need.values()))));
    several(WORDS, 1).forEach(word -> job.uncataloguedSkill(word, Need.USED));
    several(CERTIFICATIONS, 2)
        .forEach(slug -> job.certification(slug, one(List.of(Need.values()))));
    several(ACTIVITIES, 3).forEach(job::activity);
    if (number % 4 == 0) {
      job.alternatives(Need.REQUIRED, number % 8 == 0 ? List.of("ruby", "elixir") : List.of("ada"));
    }
    if (number % 3 == 1) {
      job.language("german", Need.values()[number % 2], Optional.of(LanguageLevel.B2));
    }
    addTerms(job);
    addPlaces(job);
    addPay(job);
    addPostings(job, number);
    return job.build();
  }

  private void addTerms(JobBuilder job) {
    switch (random.nextInt(3)) {
      case 0 -> job.level(one(List.of(Level.values())));
      case 1 -> job.assumedLevel(Level.MID);
      default -> {}
    }
    switch (random.nextInt(3)) {
      case 0 -> job.employment(one(List.of(Employment.values())));
      case 1 -> job.assumedEmployment(Employment.FULL_TIME);
      default -> {}
    }
    if (chance(0.6)) {
      job.years(random.nextInt(9));
    }
    if (chance(0.4)) {
      job.education(one(List.of(Education.values())));
    }
    if (chance(0.3)) {
      job.visa(one(List.of(Visa.values()))).lives(one(List.of("US", "europe", "worldwide")));
    }
    if (chance(0.6)) {
      job.writtenIn(one(List.of(Language.values())));
    }
    if (chance(0.7)) {
      job.workplace(one(List.of(Workplace.values())));
    }
  }

  private void addPlaces(JobBuilder job) {
    for (int i = random.nextInt(4); i > 0; i--) {
      job.place(
          chance(0.6) ? Optional.of(one(List.of("bern", "ulm", "kobe"))) : Optional.empty(),
          chance(0.5) ? Optional.of(one(List.of("CA", "NY"))) : Optional.empty(),
          one(COUNTRIES));
    }
  }

  private void addPay(JobBuilder job) {
    if (chance(0.2)) {
      job.onTargetPay("90000", "180000", one(CURRENCIES));
    }
    if (chance(0.6)) {
      int least = 10 + random.nextInt(5);
      PayPeriod period = one(List.of(PayPeriod.values()));
      String max = chance(0.2) ? "" : least + random.nextInt(3) + ".50";
      String min = !max.isEmpty() && chance(0.2) ? "" : Integer.toString(least);
      job.pay(min, max, one(CURRENCIES), period);
    }
  }

  private void addPostings(JobBuilder job, int number) {
    job.posting("board:b" + number % 3 + ":" + number, sighting());
    for (int i = random.nextInt(3); i > 0; i--) {
      job.posting(one(List.of("crate", "depot")) + ":b" + i + ":" + number, sighting());
    }
  }

  private Sighting sighting() {
    LocalDate first = DAY_ONE.plusDays(random.nextInt(20));
    LocalDate last = first.plusDays(random.nextInt(20));
    return new Sighting(
        first, last, chance(0.4) ? Optional.of(last.plusDays(1)) : Optional.empty());
  }

  private String words(int least, int most) {
    int count = least + random.nextInt(most - least + 1);
    return IntStream.range(0, count).mapToObj(i -> one(WORDS)).collect(Collectors.joining(" "));
  }

  private Set<String> several(List<String> values, int most) {
    Set<String> chosen = new LinkedHashSet<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      chosen.add(one(values));
    }
    return chosen;
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
