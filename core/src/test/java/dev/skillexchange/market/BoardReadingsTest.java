package dev.skillexchange.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.job.Reading;
import dev.skillexchange.market.BoardReadings.Months;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardReadingsTest {
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 28);
  private static final LocalDate AUGUST = LocalDate.of(2026, 8, 30);
  private static final int MONTH = 2026 * 12 + 5;

  private static Reading reading(String board, LocalDate day) {
    return new Reading("test", board, day);
  }

  @Test
  void theLastReadingOfAMonthCountsInAnyOrder() {
    Months board =
        BoardReadings.of(
                List.of(
                    reading("fernhill", AUGUST),
                    reading("harbour", JUNE),
                    reading("fernhill", JUNE),
                    reading("fernhill", JUNE.minusDays(9))))
            .of("test:fernhill");

    assertThat(board.first()).isEqualTo(MONTH);
    assertThat(board.end()).isEqualTo(MONTH + 3);
    assertThat(board.day(MONTH)).isEqualTo((int) JUNE.toEpochDay());
    assertThat(board.day(MONTH + 1)).isEqualTo(Months.ABSENT);
    assertThat(board.day(MONTH + 2)).isEqualTo((int) AUGUST.toEpochDay());
    assertThat(board.day(MONTH + 3)).isEqualTo(Months.ABSENT);
    assertThat(board.before((int) JUNE.toEpochDay())).isFalse();
    assertThat(board.before((int) JUNE.toEpochDay() + 1)).isTrue();
  }

  @Test
  void aBoardThatWasNeverReadHasNoMonths() {
    Months none = BoardReadings.of(List.of()).of("test:fernhill");

    assertThat(none.first()).isEqualTo(none.end());
    assertThat(none.before(Integer.MAX_VALUE)).isFalse();
  }
}
