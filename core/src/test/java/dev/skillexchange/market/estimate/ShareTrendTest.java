package dev.skillexchange.market.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.skillexchange.market.estimate.ShareTrend.Change;
import dev.skillexchange.market.estimate.ShareTrend.Jobs;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShareTrendTest {
  private static final int EMPLOYERS = 40;
  private static final long FIRST = 1;
  private static final long SECOND = 2;

  private final Jobs all = new Jobs();
  private final IntStream.Builder having = IntStream.builder();

  /// Jobs of an employer in one link, of which some have it.
  private void jobs(int employer, long before, long now, int of, int have) {
    for (int i = 0; i < of; i++) {
      int job = all.add(employer, before, now);
      if (i < have) {
        having.add(job);
      }
    }
  }

  private Optional<Change> found(int links) {
    return ShareTrend.of(all, links).of(having.build().toArray());
  }

  private Change change(int links) {
    return found(links).orElseThrow();
  }

  @Test
  void theTrendIsTheProductOfTheLinks() {
    for (int g = 0; g < EMPLOYERS; g++) {
      int more = g % 2;
      jobs(g, FIRST, 0, 20, 4);
      jobs(g, SECOND, FIRST, 20, 5 + more);
      jobs(g, 0, SECOND, 20, 7 - more);
    }

    Change change = change(2);

    assertThat(change.now()).isCloseTo(6.5 / 20, within(1e-12));
    assertThat(change.then()).isCloseTo(4.0 / 20, within(1e-12));
    assertThat(change.interval(0.95).contains(change.points())).isTrue();
  }

  @Test
  void boardsThatEnterWithAnotherMixMakeNoTrend() {
    for (int g = 0; g < EMPLOYERS; g++) {
      int more = g % 2;
      jobs(g, FIRST, 0, 20, 4 + more);
      jobs(g, SECOND, FIRST, 20, 5 - more);
      jobs(g, 0, SECOND, 20, 4 + more);
      jobs(EMPLOYERS + g, SECOND, 0, 20, 18 + more);
      jobs(EMPLOYERS + g, 0, SECOND, 20, 19 - more);
    }

    Change change = change(2);

    assertThat(change.now()).isCloseTo(11.5 / 20, within(1e-12));
    assertThat(change.points()).isCloseTo(0, within(1e-12));
  }

  @Test
  void withoutTheFirstLinksItIsThatOfTheOthers() {
    ShareTrendTest later = new ShareTrendTest();
    for (int g = 0; g < EMPLOYERS; g++) {
      int more = g % 2;
      jobs(g, FIRST, FIRST, 30, 25);
      jobs(g, FIRST | SECOND, FIRST, 20, 5 + more);
      jobs(g, 0, SECOND, 20, 7 - more);
      later.jobs(g, FIRST, 0, 20, 5 + more);
      later.jobs(g, 0, FIRST, 20, 7 - more);
    }

    assertThat(ShareTrend.of(all, 1, 1).of(having.build().toArray()))
        .isEqualTo(later.found(1))
        .isPresent();
  }

  /// Hundreds of kinds of presence. No employer reaches the cap, so that each job counts alike.
  @Test
  void jobsOfManyMonthsAreSummedLinkByLink() {
    for (long seed = 0; seed < 20; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int links = 12;
      ShareTrendTest market = new ShareTrendTest();
      double[][] sums = new double[4][links];
      for (int i = 0; i < 4_000; i++) {
        long before = random.nextLong(1 << links);
        long now = random.nextLong(1 << links);
        int have = random.nextInt(3) == 0 ? 1 : 0;
        market.jobs(i % 400, before, now, 1, have);
        for (int link = 0; link < links; link++) {
          sums[0][link] += before >> link & 1;
          sums[1][link] += now >> link & 1;
          sums[2][link] += have * (before >> link & 1);
          sums[3][link] += have * (now >> link & 1);
        }
      }
      double logRatio = 0;
      for (int link = 0; link < links; link++) {
        logRatio +=
            Math.log(sums[3][link] / sums[1][link]) - Math.log(sums[2][link] / sums[0][link]);
      }

      Change change = market.change(links);

      assertThat(change.logRatio()).as("seed %d", seed).isCloseTo(logRatio, within(1e-9));
      assertThat(change.now())
          .as("seed %d", seed)
          .isCloseTo(sums[3][links - 1] / sums[1][links - 1], within(1e-9));
    }
  }

  @Test
  void moreLinksThanBitsAreRefused() {
    assertThatThrownBy(() -> ShareTrend.of(all, 63)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatStaysOpenAsItIsTellsNothing() {
    for (int g = 0; g < EMPLOYERS; g++) {
      jobs(g, FIRST, FIRST, 10, g % 3);
    }

    assertThat(found(1)).isEmpty();
  }

  @Test
  void fewEmployersThatChangedTellNothing() {
    for (int g = 0; g < EMPLOYERS; g++) {
      jobs(g, FIRST, g < 3 ? 0 : FIRST, 10, 3);
      jobs(g, 0, g < 3 ? FIRST : 0, 10, 5);
    }

    assertThat(found(1)).isEmpty();
  }

  @Test
  void aMonthInWhichNoneHasItHasNoTrend() {
    for (int g = 0; g < EMPLOYERS; g++) {
      jobs(g, FIRST, 0, 10, 0);
      jobs(g, 0, FIRST, 10, 3);
    }

    assertThat(found(1)).isEmpty();
  }

  @Test
  void aChangeThatOneLargeEmployerMakesIsNotTold() {
    for (int g = 0; g < EMPLOYERS; g++) {
      int more = g % 2;
      int times = g == 0 ? 1_000 : 1;
      jobs(g, FIRST, 0, 20 * times, (4 + more) * times);
      jobs(g, 0, FIRST, 20 * times, g == 0 ? 20 * times : 5 - more);
    }

    assertThat(found(1)).isEmpty();
  }

  /// The jackknife, employer by employer, is the oracle of the linearised error.
  @Test
  void theStandardErrorIsThatOfTheJackknife() {
    long seed = new SplittableRandom().nextLong();
    SplittableRandom random = new SplittableRandom(seed);
    int[][] have = new int[3][400];
    for (int g = 0; g < have[0].length; g++) {
      for (int month = 0; month < 3; month++) {
        have[month][g] = random.nextInt(9);
      }
    }
    double error = change(have, -1).standardError();
    double squares = 0;
    double whole = change(have, -1).logRatio();
    for (int left = 0; left < have[0].length; left++) {
      double off = change(have, left).logRatio() - whole;
      squares += off * off;
    }

    assertThat(error).as("seed %d", seed).isCloseTo(Math.sqrt(squares), within(0.03 * error));
  }

  private static Change change(int[][] have, int without) {
    ShareTrendTest one = new ShareTrendTest();
    for (int g = 0; g < have[0].length; g++) {
      if (g != without) {
        one.jobs(g, FIRST, 0, 10, have[0][g]);
        one.jobs(g, SECOND, FIRST, 10, have[1][g]);
        one.jobs(g, 0, SECOND, 10, have[2][g]);
      }
    }
    return one.change(2);
  }
}
