package dev.skillexchange.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.guide.Flow;
import dev.skillexchange.guide.GuideWriter;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.Reading;
import dev.skillexchange.job.Sighting;
import dev.skillexchange.market.BoardReadings;
import dev.skillexchange.market.estimate.TimeOpen;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.SliceResolver;
import dev.skillexchange.store.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class FlowTest {
  private static final String ROLE = "back-end-engineer";
  private static final LocalDate START = LocalDate.of(2026, 8, 31);
  private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);

  private final Catalogue catalogue = CatalogueLoader.load();
  private final List<Job> jobs = new ArrayList<>();

  @Test
  void aMonthCountsWhatBoardsReadInItAndInTheOneBeforeShow() {
    job("kept", START, OCTOBER, Optional.empty());
    job("left", START, SEPTEMBER, Optional.of(OCTOBER));
    job("came", OCTOBER, OCTOBER, Optional.empty());

    Flow flow = flow(readings(START, SEPTEMBER, OCTOBER));

    assertThat(flow.months())
        .extracting(Flow.Month::opened, Flow.Month::closed, Flow.Month::open)
        .containsExactly(Tuple.tuple(0L, 0L, 2L), Tuple.tuple(1L, 1L, 2L));
    assertThat(flow.index())
        .extracting(point -> point.index())
        .containsExactly(100.0, 100.0, 100.0);
  }

  @Test
  void oneSnapshotHasNoTrendAndTellsNoTimeOpen() {
    job("kept", START, START, Optional.empty());

    Flow flow = flow(readings(START));

    assertThat(flow.months()).isEmpty();
    assertThat(flow.index()).isEmpty();
    assertThat(flow.timeOpen()).isInstanceOf(TimeOpen.TooFew.class);
    assertThat(flow.watched()).isZero();
  }

  @Test
  void jobsThatWereThereWhenTheirBoardWasFirstReadTellNothingOfTheTimeOpen() {
    for (int i = 0; i < 20; i++) {
      job("old" + i, START, OCTOBER, Optional.empty());
      job("new" + i, SEPTEMBER, SEPTEMBER, Optional.of(OCTOBER));
    }

    assertThat(flow(readings(START, SEPTEMBER, OCTOBER)).watched()).isEqualTo(20);
  }

  @Test
  void aJobOnSeveralBoardsCountsOnceOnTheBoardThatNamesIt() {
    jobs.add(
        JobBuilder.job("test:a:1")
            .version(1)
            .employer("a")
            .role(ROLE)
            .posting("test:a:1", new Sighting(SEPTEMBER, OCTOBER, Optional.empty()))
            .posting("test:b:1", new Sighting(SEPTEMBER, OCTOBER, Optional.empty()))
            .build());
    List<Reading> readings = readings(START, SEPTEMBER, OCTOBER);
    for (LocalDate day : List.of(START, SEPTEMBER, OCTOBER)) {
      readings.add(new Reading("test", "b", day));
    }

    Flow flow = flow(readings);

    assertThat(flow.watched()).isEqualTo(1);
    assertThat(flow.months()).extracting(Flow.Month::open).containsExactly(1L, 1L);
  }

  private List<Reading> readings(LocalDate... days) {
    List<Reading> readings = new ArrayList<>();
    for (Job job : jobs) {
      for (LocalDate day : days) {
        readings.add(new Reading("test", job.id().key().board(), day));
      }
    }
    return readings;
  }

  private void job(String board, LocalDate first, LocalDate last, Optional<LocalDate> gone) {
    String key = "test:" + board + ":1";
    jobs.add(
        JobBuilder.job(key)
            .version(jobs.size() + 1)
            .employer(board)
            .role(ROLE)
            .posting(key, new Sighting(first, last, gone))
            .build());
  }

  private Flow flow(List<Reading> readings) {
    try (MemoryIndex index = new MemoryIndex()) {
      index.apply(
          jobs.stream().map(job -> (Change) new Change.Put(job)).toList(),
          new IndexPosition("store", jobs.size()));
      return new GuideWriter(index, catalogue, new SliceResolver(catalogue))
          .write(
              catalogue.role(new RoleId(ROLE)),
              JobQuery.all(),
              Optional.of(OCTOBER),
              BoardReadings.of(readings),
              Optional.empty())
          .flow();
    }
  }
}
