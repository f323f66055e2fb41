package dev.skillexchange.market.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.skillexchange.market.estimate.ChainedTrend.Point;
import dev.skillexchange.market.estimate.ChainedTrend.Reading;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainedTrendTest {
  private static final YearMonth MAY = YearMonth.of(2026, 5);

  private static Reading open(int source, int month, long open) {
    return new Reading(source, MAY.plusMonths(month), 0, 0, open);
  }

  private static List<Point> trend(Reading... readings) {
    return ChainedTrend.of(List.of(readings), Reading::open);
  }

  @Test
  void oneSnapshotHasNoTrend() {
    assertThat(trend(open(1, 0, 50), open(2, 0, 70))).isEmpty();
    assertThat(trend()).isEmpty();
  }

  @Test
  void aNewSourceMovesNothingInItsFirstMonth() {
    List<Point> points =
        trend(open(1, 0, 100), open(1, 1, 110), open(2, 1, 900), open(1, 2, 110), open(2, 2, 450));

    assertThat(points).extracting(Point::sources).containsExactly(0, 1, 2);
    assertThat(points.get(1).index()).isCloseTo(110, within(1e-9));
    assertThat(points.get(2).index()).isCloseTo(110 * 560 / 1010.0, within(1e-9));
  }

  @Test
  void aSourceThatEndsMovesNothing() {
    List<Point> points = trend(open(1, 0, 100), open(2, 0, 900), open(1, 1, 100), open(1, 2, 120));

    assertThat(points.get(1).index()).isCloseTo(100, within(1e-9));
    assertThat(points.get(2).index()).isCloseTo(120, within(1e-9));
  }

  @Test
  void aMissingMonthBeginsANewChain() {
    List<Point> points = trend(open(1, 0, 100), open(1, 1, 150), open(1, 3, 300), open(1, 4, 330));

    assertThat(points).extracting(Point::index).containsExactly(100.0, 150.0, 100.0, 110.0);
    assertThat(points).extracting(Point::sources).containsExactly(0, 1, 0, 1);
  }

  @Test
  void aSourceIsReadOnceAMonth() {
    assertThatThrownBy(() -> trend(open(1, 0, 1), open(1, 0, 2)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
