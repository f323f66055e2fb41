package dev.skillexchange.evaluation;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.Need;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.testkit.JobBuilder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Jobs of the size and spread of real ones, for measuring an index: 700 words of text, ten skills
/// of 4,000, 20,000 employers, 150 roles, half of them with pay. Frequencies fall as 1/rank.
final class BenchmarkJobs {
  private static final LocalDate DAY_ONE = LocalDate.of(2024, 3, 1);
  private static final int TEXT_WORDS = 700;
  private static final List<String> COUNTRIES = List.of("US", "GB", "DE", "IN", "CA", "AU");

  private final Random random;

  BenchmarkJobs(long seed) {
    this.random = new Random(seed);
  }

  Job next(int number, long version) {
    int role = ranked(150);
    JobBuilder job =
        JobBuilder.job("bench:b" + number % 500 + ":" + number)
            .version(version)
            .employer("Employer " + ranked(20_000))
            .title("word" + role + " word" + ranked(2_000) + " engineer")
            .text(text())
            .role("role-" + role)
            .workplace(one(List.of(Workplace.values())));
    if (random.nextInt(10) < 7) {
      job.level(one(List.of(Level.values())));
    }
    Set<Integer> skills = new HashSet<>();
    while (skills.size() < 10) {
      skills.add(ranked(4_000));
    }
    skills.forEach(skill -> job.skill("skill-" + skill, one(List.of(Need.values()))));
    job.place(Optional.of("city-" + ranked(1_000)), Optional.of("R" + ranked(50)), one(COUNTRIES));
    if (random.nextBoolean()) {
      int least = 40 + ranked(120);
      job.pay(least + "000", least + ranked(60) + "500", "USD", PayPeriod.YEAR);
    }
    LocalDate first = DAY_ONE.plusDays(random.nextInt(700));
    return job.seen(first, first.plusDays(random.nextInt(60))).build();
  }

  private String text() {
    StringBuilder text = new StringBuilder(TEXT_WORDS * 8);
    for (int i = 0; i < TEXT_WORDS; i++) {
      text.append("word").append(ranked(40_000)).append(i % 12 == 11 ? ". " : " ");
    }
    return text.toString();
  }

  /// A rank below a limit, rank r about as often as 1/(r + 1).
  private int ranked(int limit) {
    return (int) Math.pow(limit + 1.0, random.nextDouble()) - 1;
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
