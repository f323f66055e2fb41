package dev.skillexchange.market;

import dev.skillexchange.job.Reading;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The days on which boards were read completely, the last of each month, by board: made once for
/// many guides.
///
/// Months are counted from January of the year 0, days from 1970.
public final class BoardReadings {
  private static final Months NEVER = new Months(0, new int[0]);

  private final Map<String, Months> boards = new HashMap<>();

  /// The readings of one board.
  public static final class Months {
    /// Stands for the day of a month without a reading.
    public static final int ABSENT = Integer.MIN_VALUE;

    private final int first;
    private final int[] days;

    private Months(int first, int[] days) {
      this.first = first;
      this.days = days;
    }

    /// The day of the reading in a month, or [#ABSENT].
    public int day(int month) {
      int at = month - first;
      return at < 0 || at >= days.length ? ABSENT : days[at];
    }

    /// The month of the first reading.
    public int first() {
      return first;
    }

    /// The month after that of the last reading; the first where there is none.
    public int end() {
      return first + days.length;
    }

    /// Whether it was read before a day.
    public boolean before(int day) {
      return days.length > 0 && days[0] < day;
    }

    private Months with(int month, int day) {
      if (days.length == 0) {
        return new Months(month, new int[] {day});
      }
      int from = Math.min(first, month);
      int[] more = new int[Math.max(end(), month + 1) - from];
      for (int i = 0; i < more.length; i++) {
        more[i] = day(from + i);
      }
      more[month - from] = Math.max(more[month - from], day);
      return new Months(from, more);
    }
  }

  private BoardReadings() {}

  /// Prepares readings.
  ///
  /// @param readings complete ones, in any order; of several in a month the last counts
  public static BoardReadings of(List<Reading> readings) {
    BoardReadings all = new BoardReadings();
    for (Reading reading : readings) {
      int month = (int) reading.observed().getLong(ChronoField.PROLEPTIC_MONTH);
      String board = reading.source() + ":" + reading.board();
      all.boards.put(board, all.of(board).with(month, (int) reading.observed().toEpochDay()));
    }
    return all;
  }

  /// The readings of a board.
  ///
  /// @param board source and board, as in [dev.skillexchange.slice.Dimension#BOARD]
  public Months of(String board) {
    return boards.getOrDefault(board, NEVER);
  }
}
