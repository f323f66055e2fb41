package dev.skillexchange.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.job.Sighting;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.JobValues;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.SliceResolver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How often openings are published again, how long they are open and how far pay ranges go, and
/// the filters by these.
class TrustMarksTest {
  private static final SliceResolver RESOLVER = new SliceResolver(CatalogueLoader.load());
  private static final LocalDate START = LocalDate.of(2026, 3, 1);

  private static Sighting seen(int first, int last, int closed) {
    return new Sighting(
        START.plusDays(first), START.plusDays(last), Optional.of(START.plusDays(closed)));
  }

  private static Sighting open(int first, int last) {
    return new Sighting(START.plusDays(first), START.plusDays(last), Optional.empty());
  }

  private static JobBuilder job() {
    return JobBuilder.job("test:a:1");
  }

  @Test
  void anOpeningSeenOnceWasNotPublishedAgain() {
    assertThat(job().build().reposts()).isZero();
  }

  @Test
  void postingsBesideEachOtherAreNoReposts() {
    assertThat(
            job()
                .posting("test:a:1", open(0, 9))
                .posting("test:a:2", open(3, 9))
                .posting("test:b:1", seen(4, 6, 7))
                .build()
                .reposts())
        .isZero();
  }

  @Test
  void eachPostingThatCameAfterTheOneBeforeWasGoneIsARepost() {
    assertThat(
            job()
                .posting("test:a:1", seen(0, 4, 5))
                .posting("test:a:2", seen(5, 8, 9))
                .posting("test:b:3", open(20, 30))
                .build()
                .reposts())
        .isEqualTo(2);
  }

  @Test
  void severalPlacesThatComeBackAtOnceAreOneRepost() {
    assertThat(
            job()
                .posting("test:a:1", seen(0, 4, 5))
                .posting("test:a:2", seen(0, 4, 5))
                .posting("test:a:3", open(8, 9))
                .posting("test:a:4", open(9, 9))
                .build()
                .reposts())
        .isEqualTo(1);
  }

  @Test
  void aRepostIsSeenAlthoughAnotherBoardShowsTheOpeningAllTheTime() {
    assertThat(
            job()
                .posting("test:a:1", open(0, 30))
                .posting("test:b:1", seen(0, 4, 5))
                .posting("test:b:2", open(8, 30))
                .build()
                .reposts())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "2, 1", "9, 1"})
  void aPostingThatItsSourceDatesAnewWasPublishedAgain(int published, int reposts) {
    Job one = job().build();
    Job.Member member =
        new Job.Member(
            one.id().key(), Optional.empty(), Optional.of(START.plusDays(published)), open(0, 10));
    Job dated =
        new Job(one.id(), 1, one.employer(), one.title(), one.facts(), one.text(), List.of(member));
    assertThat(dated.reposts()).isEqualTo(reposts);
  }

  private static boolean finds(Parameter parameter, String value, Job job) {
    return RESOLVER
        .resolve(JobQuery.all().with(parameter, value), Optional.of(START.plusDays(100)))
        .slice()
        .holds(job);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, true",
    "0, 1, false",
    "<2, 1, true",
    "<2, 2, false",
    "<=2, 2, true",
    ">1, 1, false",
    ">1, 2, true",
    ">=1, 1, true",
    ">=1, 0, false",
    "1, 1, true"
  })
  void repostsAreBounded(String value, int reposts, boolean found) {
    JobBuilder job = job();
    for (int i = 0; i <= reposts; i++) {
      job.posting("test:a:" + (i + 1), seen(2 * i, 2 * i, 2 * i + 1));
    }
    assertThat(finds(Parameter.REPOSTS, value, job.build())).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "<60d, 59, true", "<60d, 60, false", "<=60d, 60, true", "60d, 60, true", "60d, 61, false",
    ">60d, 60, false", ">60d, 61, true", ">=60d, 60, true", ">=60d, 59, false", "60, 60, true",
    "<8w, 56, false", "<8w, 55, true"
  })
  void theTimeOpenIsCountedBackFromTheLastReading(String value, int days, boolean found) {
    Job job = job().seen(START.plusDays(100 - days), START.plusDays(100)).build();
    assertThat(finds(Parameter.OPEN, value, job)).isEqualTo(found);
  }

  @Test
  void aClosedJobIsOpenForNoTime() {
    Job closed = job().posting("test:a:1", seen(90, 95, 96)).build();
    assertThat(finds(Parameter.OPEN, "<60d", closed)).isFalse();
    assertThat(finds(Parameter.OPEN, ">1d", closed)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "100000, 200000, 20",
    "100000, 199999, 19+",
    "100000, 200001, 20+",
    "100000, 100000, 10",
    "100000, 110000, 11",
    "90000, 300000, 33+"
  })
  void theRatioOfARangeIsCountedInTenths(String min, String max, String value) {
    Job job = job().pay(min, max, "USD", PayPeriod.YEAR).build();
    assertThat(JobValues.of(job, Dimension.PAY_RATIO)).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource({
    "<2, 199999, true", "<2, 200000, false", "<=2, 200000, true", "<=2, 200001, false",
    "2, 200000, true", ">=2, 200000, true", ">=2, 199999, false", ">2, 200000, false",
    ">2, 200001, true", "<1.5, 149000, true", "<1.5, 150000, false", "<=99, 900000, true"
  })
  void rangesOfPayAreBoundedExactly(String value, String max, boolean found) {
    Job job = job().pay("100000", max, "USD", PayPeriod.YEAR).build();
    assertThat(finds(Parameter.RANGE, value, job)).isEqualTo(found);
  }

  @Test
  void payWithoutOneOfItsEndsHasNoWidth() {
    for (Job job : List.of(job().build(), job().pay("100000", "", "USD", PayPeriod.YEAR).build())) {
      assertThat(finds(Parameter.RANGE, "<2", job)).isFalse();
      assertThat(finds(Parameter.RANGE, ">=2", job)).isFalse();
      assertThat(finds(Parameter.RANGE, "->=2", job)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"RANGE, wide", "RANGE, <", "OPEN, long", "OPEN, <-3d", "REPOSTS, <x", "REPOSTS, 1.5"})
  void whatIsNoBoundIsRefusedWithARemedy(Parameter parameter, String value) {
    assertThatThrownBy(() -> finds(parameter, value, job().build()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("Write");
  }
}
