package dev.skillexchange.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.guide.Guide;
import dev.skillexchange.guide.GuideWriter;
import dev.skillexchange.guide.PayContrast;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.Need;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.job.Sighting;
import dev.skillexchange.market.BoardReadings;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.JobValues;
import dev.skillexchange.slice.SliceResolver;
import dev.skillexchange.store.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PayContrastTest {
  private static final String ROLE = "back-end-engineer";
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);
  private static final LocalDate EARLIER = LocalDate.of(2026, 3, 31);

  private final Catalogue catalogue = CatalogueLoader.load();
  private final List<Job> jobs = new ArrayList<>();
  private final SplittableRandom random = new SplittableRandom(5);

  private JobBuilder job(int employer, LocalDate first, double pay) {
    String key = "test:board%d:%d".formatted(employer, jobs.size());
    String amount = Long.toString(Math.round(pay * (0.95 + 0.1 * random.nextDouble())));
    return JobBuilder.job(key)
        .version(jobs.size() + 1)
        .employer("employer " + employer)
        .role(ROLE)
        .pay(amount, amount, "USD", PayPeriod.YEAR)
        .posting(key, new Sighting(first, AS_OF, Optional.empty()));
  }

  private Guide guide() {
    return guide(catalogue.role(new RoleId(ROLE)));
  }

  private Guide guide(Optional<Role> role) {
    try (MemoryIndex index = new MemoryIndex()) {
      index.apply(
          jobs.stream().map(job -> (Change) new Change.Put(job)).toList(),
          new IndexPosition("store", jobs.size()));
      return new GuideWriter(index, catalogue, new SliceResolver(catalogue))
          .write(
              role,
              JobQuery.all(),
              Optional.of(AS_OF),
              BoardReadings.of(List.of()),
              Optional.empty());
    }
  }

  private static PayContrast ofJava(Guide guide) {
    return guide.skills().stream()
        .filter(share -> share.skill().id().slug().equals("java"))
        .findFirst()
        .flatMap(share -> share.pay())
        .orElseThrow();
  }

  @Test
  void whatOnlyComesWithLaterJobsThatPayMoreIsNoContrast() {
    for (int g = 0; g < 40; g++) {
      for (int i = 0; i < 12; i++) {
        boolean later = i % 2 == 0;
        JobBuilder job = job(g, later ? AS_OF : EARLIER, later ? 150_000 : 100_000);
        boolean java = random.nextDouble() < (later ? 0.8 : 0.2);
        jobs.add((java ? job.skill("java", Need.REQUIRED) : job).build());
      }
    }

    PayContrast contrast = ofJava(guide());

    assertThat(contrast.found()).isFalse();
    assertThat(contrast.ratio()).isCloseTo(0, within(0.02));
  }

  @Test
  void whatOnlyComesWithARoleThatPaysMoreIsNoContrastOfAllRoles() {
    for (int g = 0; g < 40; g++) {
      for (int i = 0; i < 12; i++) {
        boolean other = i % 2 == 0;
        JobBuilder job = job(g, AS_OF, other ? 150_000 : 100_000);
        boolean java = random.nextDouble() < (other ? 0.8 : 0.2);
        jobs.add(
            (java ? job.skill("java", Need.REQUIRED) : job)
                .role(other ? "data-engineer" : ROLE)
                .build());
      }
    }

    PayContrast contrast = ofJava(guide(Optional.empty()));

    assertThat(contrast.found()).isFalse();
    assertThat(contrast.ratio()).isCloseTo(0, within(0.02));
  }

  @Test
  void aCertificationThatComesWithMorePayIsTold() {
    for (int g = 0; g < 40; g++) {
      for (int i = 0; i < 8; i++) {
        JobBuilder job = job(g, AS_OF, i % 2 == 0 ? 120_000 : 100_000);
        jobs.add(
            (i % 2 == 0 ? job.certification("aws-certified-developer-associate") : job).build());
      }
    }

    PayContrast contrast = guide().certifications().getFirst().pay().orElseThrow();

    assertThat(contrast.found()).isTrue();
    assertThat(contrast.ratio()).isCloseTo(0.2, within(0.02));
  }

  @Test
  void whatPayACertificationOfFewEmployersGoesWithIsNotTold() {
    for (int g = 0; g < 40; g++) {
      for (int i = 0; i < 4; i++) {
        JobBuilder job = job(g, AS_OF, 100_000);
        jobs.add(
            (g < 5 && i == 0 ? job.certification("aws-certified-developer-associate") : job)
                .build());
      }
    }

    assertThat(guide().certifications().getFirst().pay()).isEmpty();
  }

  @Test
  void aJobInSeveralCountriesHasOneValueOfThemTogether() {
    Job job =
        JobBuilder.job("test:board:1")
            .place(Optional.empty(), Optional.empty(), "US")
            .place(Optional.empty(), Optional.empty(), "DE")
            .seen(LocalDate.of(2026, 7, 1), AS_OF)
            .build();

    assertThat(JobValues.of(job, Dimension.COUNTRIES)).containsExactly("DE+US");
    assertThat(JobValues.of(job, Dimension.PERIOD)).containsExactly("2026H2");
    assertThat(JobValues.of(JobBuilder.job("test:board:2").build(), Dimension.COUNTRIES)).isEmpty();
  }
}
