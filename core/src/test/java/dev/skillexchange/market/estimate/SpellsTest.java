package dev.skillexchange.market.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpellsTest {
  private static int[] all(int value, int size) {
    int[] values = new int[size];
    Arrays.fill(values, value);
    return values;
  }

  private static int[] oneEmployerEach(int jobs) {
    return IntStream.range(0, jobs).toArray();
  }

  /// Jobs seen from the day they opened to the day before they were gone.
  private static TimeOpen daily(int... days) {
    int[] last = Arrays.stream(days).map(day -> day - 1).toArray();
    return Spells.of(all(0, days.length), last, days, oneEmployerEach(days.length)).median();
  }

  @Test
  void readEveryDayTheMedianIsThatOfTheDays() {
    TimeOpen.Median median =
        (TimeOpen.Median) daily(4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60, 64);

    assertThat(median.days()).isCloseTo(32, within(1e-9));
    assertThat(median.interval().orElseThrow().low()).isBetween(8.0, 24.0);
    assertThat(median.interval().orElseThrow().high()).isBetween(36.0, 56.0);
  }

  @Test
  void moreThanHalfStillOpenIsSaidAndNoMedian() {
    int[] gone = all(Spells.OPEN, 12);
    gone[3] = 11;

    assertThat(Spells.of(all(0, 12), all(10, 12), gone, oneEmployerEach(12)).median())
        .isEqualTo(new TimeOpen.NotReached(10));
  }

  @Test
  void jobsThatWereOldWhenFirstSeenDoNotMakeTheOthersOld() {
    int jobs = 40;
    int[] first = new int[jobs];
    int[] last = new int[jobs];
    int[] gone = new int[jobs];
    for (int i = 0; i < jobs; i++) {
      boolean old = i >= 20;
      first[i] = old ? 100 : 0;
      last[i] = old ? 150 : i;
      gone[i] = old ? Spells.OPEN : i + 1;
    }

    TimeOpen.Median median =
        (TimeOpen.Median) Spells.of(first, last, gone, oneEmployerEach(jobs)).median();

    assertThat(median.days()).isCloseTo(10, within(1e-9));
  }

  @Test
  void agesThatFewEmployersWereWatchedAtSayNothing() {
    int[] gone = all(30, 20);

    assertThat(Spells.of(all(5, 20), all(29, 20), gone, oneEmployerEach(20)).median())
        .isEqualTo(new TimeOpen.TooFew(1));
    assertThat(Spells.of(all(0, 20), all(29, 20), gone, all(3, 20)).median())
        .isEqualTo(new TimeOpen.TooFew(1));
    assertThat(Spells.of(new int[0], new int[0], new int[0], new int[0]).median())
        .isEqualTo(new TimeOpen.TooFew(0));
  }

  @Test
  void aClosingBetweenTwoReadingsIsInTheMiddle() {
    int[] first = all(0, 10);
    int[] last = all(10, 10);
    int[] gone = all(17, 10);

    TimeOpen.Median median =
        (TimeOpen.Median) Spells.of(first, last, gone, oneEmployerEach(10)).median();

    assertThat(median.days()).isCloseTo(13.5, within(1e-9));
  }

  @Test
  void countedByDaysAndJobsItIsTheSame() {
    int told = 0;
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      int jobs = 10 + random.nextInt(200);
      int step = 1 + random.nextInt(9);
      int[] first = new int[jobs];
      int[] last = new int[jobs];
      int[] gone = new int[jobs];
      int[] employers = new int[jobs];
      for (int i = 0; i < jobs; i++) {
        first[i] = random.nextInt(3) == 0 ? random.nextInt(60) : 0;
        last[i] = first[i] + random.nextInt(1 + random.nextInt(90));
        gone[i] = random.nextInt(4) == 0 ? Spells.OPEN : last[i] + step + random.nextInt(2);
        employers[i] = random.nextInt(1 + random.nextInt(40));
      }

      TimeOpen open = Spells.of(first, last, gone, employers).median();
      Optional<TimeOpen.Median> plain = new PlainSpells(first, last, gone, employers).median();

      assertThat(open instanceof TimeOpen.Median).as("seed %d", seed).isEqualTo(plain.isPresent());
      if (open instanceof TimeOpen.Median median) {
        assertSame(median, plain.orElseThrow(), seed);
        told += median.interval().isPresent() ? 1 : 0;
      }
    }
    assertThat(told).isGreaterThan(100);
  }

  private static void assertSame(TimeOpen.Median median, TimeOpen.Median plain, long seed) {
    assertThat(median.days()).as("seed %d", seed).isCloseTo(plain.days(), within(1e-9));
    assertThat(median.interval().isPresent()).isEqualTo(plain.interval().isPresent());
    if (median.interval().isPresent()) {
      Interval interval = median.interval().orElseThrow();
      assertThat(new double[] {interval.low(), interval.high()})
          .as("seed %d", seed)
          .containsExactly(
              new double[] {
                plain.interval().orElseThrow().low(), plain.interval().orElseThrow().high()
              },
              within(1e-7));
    }
  }

  @Test
  void whatCannotHaveBeenSeenIsRefused() {
    assertThatThrownBy(() -> Spells.of(new int[] {5}, new int[] {4}, new int[] {9}, new int[] {0}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Spells.of(new int[] {5}, new int[] {6}, new int[] {6}, new int[] {0}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
