package dev.skillexchange.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.guide.Guide;
import dev.skillexchange.guide.GuideWriter;
import dev.skillexchange.guide.SkillTrend;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.Need;
import dev.skillexchange.job.Reading;
import dev.skillexchange.job.Sighting;
import dev.skillexchange.market.BoardReadings;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.SliceResolver;
import dev.skillexchange.store.Change;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SkillTrendTest {
  private static final String ROLE = "back-end-engineer";
  private static final YearMonth FIRST = YearMonth.of(2026, 5);
  private static final int MONTHS = 5;
  private static final LocalDate AS_OF = day(MONTHS);

  private final Catalogue catalogue = CatalogueLoader.load();
  private final List<Job> jobs = new ArrayList<>();
  private final List<Reading> readings = new ArrayList<>();

  private static LocalDate day(int month) {
    return FIRST.plusMonths(month).atEndOfMonth();
  }

  /// A board read from a month on, with ten new jobs each month, of which some name Java.
  private void board(String name, int from, int naming, int more) {
    for (int month = from; month <= MONTHS; month++) {
      readings.add(new Reading("test", name, day(month)));
      for (int i = 0; i < 10; i++) {
        job(name, month, i, i < naming + more * (month - from) + (name.hashCode() + month) % 2);
      }
    }
  }

  private void job(String board, int month, int number, boolean java) {
    String key = "test:%s:%d-%d".formatted(board, month, number);
    Optional<LocalDate> gone = month == MONTHS ? Optional.empty() : Optional.of(day(month + 1));
    JobBuilder job =
        JobBuilder.job(key)
            .version(jobs.size() + 1)
            .employer(board)
            .role(ROLE)
            .skill("python", Need.REQUIRED)
            .posting(key, new Sighting(day(month), day(month), gone));
    jobs.add((java ? job.skill("java", Need.REQUIRED) : job).build());
  }

  private SkillTrend trend(JobQuery narrowing) {
    try (MemoryIndex index = new MemoryIndex()) {
      index.apply(
          jobs.stream().map(job -> (Change) new Change.Put(job)).toList(),
          new IndexPosition("store", jobs.size()));
      Guide guide =
          new GuideWriter(index, catalogue, new SliceResolver(catalogue))
              .write(
                  catalogue.role(new RoleId(ROLE)),
                  narrowing,
                  Optional.of(AS_OF),
                  BoardReadings.of(readings),
                  Optional.empty());
      return guide.skills().stream()
          .filter(share -> share.skill().id().slug().equals("java"))
          .findFirst()
          .flatMap(share -> share.trend())
          .orElseThrow();
    }
  }

  @Test
  void aSkillThatMoreAndMoreJobsNameRises() {
    for (int g = 0; g < 30; g++) {
      board("board" + g, 0, 2, 1);
    }

    SkillTrend.Told told = (SkillTrend.Told) trend(JobQuery.all());

    assertThat(told.months()).isEqualTo(MONTHS);
    assertThat(told.found()).isTrue();
    assertThat(told.change()).isCloseTo(0.5, within(0.1));
    assertThat(told.interval().low()).isPositive();
  }

  @Test
  void boardsThatComeWithAnotherMixMakeNoTrend() {
    for (int g = 0; g < 30; g++) {
      board("board" + g, 0, 2, 0);
      board("later" + g, 2 + g % 2, 8, 0);
    }

    SkillTrend.Told told = (SkillTrend.Told) trend(JobQuery.all());

    assertThat(told.now()).isGreaterThan(0.4);
    assertThat(told.found()).isFalse();
    assertThat(told.interval().contains(0)).isTrue();
  }

  @Test
  void aTrendGoesBackTwelveMonthsAtTheMost() {
    for (int g = 0; g < 30; g++) {
      board("board" + g, -10, 2, g % 2);
    }

    SkillTrend.Told told = (SkillTrend.Told) trend(JobQuery.all().with(Parameter.SEEN, "24m"));

    assertThat(told.months()).isEqualTo(12);
  }

  @Test
  void aMonthInWhichFewBoardsWereReadYetIsLeftOut() {
    for (int g = 0; g < 30; g++) {
      board("board" + g, 0, 2, 1);
    }
    readings.removeIf(
        reading -> reading.observed().equals(AS_OF) && !reading.board().endsWith("1"));

    SkillTrend.Told told = (SkillTrend.Told) trend(JobQuery.all());

    assertThat(told.months()).isEqualTo(MONTHS - 1);
  }

  @Test
  void oneReadingTellsNoTrend() {
    for (int g = 0; g < 30; g++) {
      board("board" + g, MONTHS, 2, 1);
    }

    assertThat(trend(JobQuery.all()))
        .isEqualTo(new SkillTrend.Withheld(SkillTrend.Reason.TOO_FEW_MONTHS));
  }

  @Test
  void fewBoardsTellNoTrend() {
    for (int g = 0; g < 5; g++) {
      board("board" + g, 0, 2, 1);
    }

    assertThat(trend(JobQuery.all()))
        .isEqualTo(new SkillTrend.Withheld(SkillTrend.Reason.TOO_FEW_EMPLOYERS));
  }

  /// Of jobs that were gone before the day since which jobs count, months before it show none.
  @Test
  void readingsBeforeTheDayOfTheFilterTellNothing() {
    for (int g = 0; g < 30; g++) {
      board("board" + g, 0, 2, 1);
    }

    SkillTrend trend = trend(JobQuery.all().with(Parameter.SEEN, day(2).toString()));

    assertThat(((SkillTrend.Told) trend).months()).isEqualTo(MONTHS - 2);
  }

  @Test
  void aMonthInWhichFewBoardsWereReadSoFarEndsNoTrend() {
    for (int g = 0; g < 30; g++) {
      board("board" + g, 0, 2, 1);
    }
    readings.removeIf(
        reading -> reading.observed().equals(AS_OF) && !reading.board().endsWith("3"));

    assertThat(((SkillTrend.Told) trend(JobQuery.all())).months()).isEqualTo(MONTHS - 1);
  }
}
