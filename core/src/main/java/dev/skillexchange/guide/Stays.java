package dev.skillexchange.guide;

import dev.skillexchange.index.RunningNumbers;
import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.market.BoardReadings;
import dev.skillexchange.market.BoardReadings.Months;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.slice.Spell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The employers, boards and spells of a guide's jobs by numbers, so that each is looked up and
/// read once, whatever is counted by them.
///
/// Only readings since the day since which a guide's jobs were seen tell how many were open: jobs
/// that were gone before are not among them.
final class Stays {
  private final RunningNumbers employers = new RunningNumbers();
  private final Map<String, Integer> boardNumbers = new HashMap<>();
  private final List<Months> boards = new ArrayList<>();
  private final Map<String, Integer> spellNumbers = new HashMap<>();
  private final List<Stay> spells = new ArrayList<>();
  private final BoardReadings readings;
  private final long since;
  private final ValueNumbers byBoard = this::board;
  private final ValueNumbers bySpell = this::spell;

  /// @param slice of the guide's jobs
  Stays(BoardReadings readings, Slice slice) {
    this.readings = readings;
    this.since = since(slice);
  }

  private static long since(Slice slice) {
    return switch (slice) {
      case Slice.SeenSince(LocalDate day) -> day.toEpochDay();
      case Slice.FirstSeenSince(LocalDate day) -> day.toEpochDay();
      case Slice.AllOf(List<Slice> parts) ->
          parts.stream().mapToLong(Stays::since).max().orElse(Long.MIN_VALUE);
      case Slice.AnyOf(List<Slice> parts) ->
          parts.stream().mapToLong(Stays::since).min().orElse(Long.MIN_VALUE);
      case Slice.Everything _,
          Slice.Has _,
          Slice.Known _,
          Slice.Words _,
          Slice.Phrase _,
          Slice.Meant _,
          Slice.Rather _,
          Slice.PaysAtLeast _,
          Slice.Ids _,
          Slice.Not _ ->
          Long.MIN_VALUE;
    };
  }

  /// The numbers of employers, boards and spells, in this order.
  ValueNumbers numbers(int dimension) {
    return switch (dimension) {
      case 0 -> employers;
      case 1 -> byBoard;
      case 2 -> bySpell;
      default -> throw new IllegalArgumentException("dimension " + dimension);
    };
  }

  private int board(String value) {
    return boardNumbers.computeIfAbsent(
        value,
        board -> {
          boards.add(readings.of(board));
          return boards.size() - 1;
        });
  }

  private int spell(String value) {
    return spellNumbers.computeIfAbsent(
        value,
        text -> {
          spells.add(Stay.of(Spell.parse(text)));
          return spells.size() - 1;
        });
  }

  Stay spellOf(int number) {
    return spells.get(number);
  }

  Months boardOf(int number) {
    return boards.get(number);
  }

  List<Months> boards() {
    return boards;
  }

  /// Whether a board was read in a month, on a day that tells how many jobs were open.
  boolean tells(Months board, int month) {
    int day = board.day(month);
    return day != Months.ABSENT && day >= since;
  }

  /// Whether it tells so in a month and in the one before.
  boolean links(Months board, int month) {
    return tells(board, month) && tells(board, month - 1);
  }
}
