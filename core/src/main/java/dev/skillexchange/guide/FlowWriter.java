package dev.skillexchange.guide;

import dev.skillexchange.guide.Flow.Month;
import dev.skillexchange.index.NumberedSink;
import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.market.BoardReadings.Months;
import dev.skillexchange.market.estimate.ChainedTrend;
import dev.skillexchange.market.estimate.Spells;
import dev.skillexchange.market.estimate.TimeOpen;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Spell;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes how jobs come and go, from the days on which they were seen and those on which their
/// boards were read completely. A job counts on the board of the posting that names it.
final class FlowWriter implements NumberedSink {
  private static final int OPEN = Integer.MAX_VALUE;

  private final Stays stays;
  private final List<Seen> seen = new ArrayList<>();

  /// Jobs of one employer and board that were there on the same days.
  ///
  /// @param first the day on which they were first seen, counted from 1970
  /// @param gone likewise the day by which they were gone; no day while they are open
  private record Seen(int employer, int board, Spell spell, long jobs, int first, int gone) {
    static Seen of(int employer, int board, Spell spell, long jobs) {
      return new Seen(
          employer,
          board,
          spell,
          jobs,
          (int) spell.first().toEpochDay(),
          spell.gone().map(day -> (int) day.toEpochDay()).orElse(OPEN));
    }

    boolean openOn(int day) {
      return first <= day && day < gone;
    }
  }

  private FlowWriter(Stays stays) {
    this.stays = stays;
  }

  /// @param scope jobs of any state
  static Flow write(Scope scope, Stays stays) {
    FlowWriter writer = new FlowWriter(stays);
    scope
        .index()
        .tallyNumbered(
            scope.slice(), List.of(Dimension.EMPLOYER, Dimension.BOARD, Dimension.SPELL), writer);
    return writer.flow();
  }

  @Override
  public ValueNumbers numbers(int dimension) {
    return stays.numbers(dimension);
  }

  @Override
  public void add(int[] cell, long jobs) {
    seen.add(Seen.of(cell[0], cell[1], stays.spellOf(cell[2]), jobs));
  }

  private Flow flow() {
    List<Seen> watched = seen.stream().filter(this::openingKnown).toList();
    List<ChainedTrend.Reading> monthly = monthly();
    return new Flow(
        timeOpen(watched),
        watched.stream().mapToLong(Seen::jobs).sum(),
        ChainedTrend.of(monthly, ChainedTrend.Reading::open),
        months(monthly));
  }

  /// When a job opened is known where its posting says so, or where its board was read completely
  /// before it was first seen.
  private boolean openingKnown(Seen one) {
    return one.spell().published().isPresent() || stays.boardOf(one.board()).before(one.first());
  }

  private static TimeOpen timeOpen(List<Seen> watched) {
    int size = (int) watched.stream().mapToLong(Seen::jobs).sum();
    int[] first = new int[size];
    int[] last = new int[size];
    int[] gone = new int[size];
    int[] of = new int[size];
    int at = 0;
    for (Seen one : watched) {
      LocalDate opened = one.spell().opened();
      int end = at + (int) one.jobs();
      Arrays.fill(first, at, end, days(opened, one.spell().first()));
      Arrays.fill(last, at, end, days(opened, one.spell().last()));
      Arrays.fill(
          gone, at, end, one.spell().gone().map(day -> days(opened, day)).orElse(Spells.OPEN));
      Arrays.fill(of, at, end, one.employer());
      at = end;
    }
    return size == 0 ? new TimeOpen.TooFew(0) : Spells.of(first, last, gone, of).median();
  }

  private static int days(LocalDate from, LocalDate to) {
    return (int) ChronoUnit.DAYS.between(from, to);
  }

  /// What each board showed in each month that was read completely, as was the one before it.
  private List<ChainedTrend.Reading> monthly() {
    Map<Integer, List<Seen>> byBoard = new HashMap<>();
    seen.forEach(one -> byBoard.computeIfAbsent(one.board(), _ -> new ArrayList<>()).add(one));
    List<ChainedTrend.Reading> monthly = new ArrayList<>();
    byBoard.forEach((board, jobs) -> {
      Months read = stays.boardOf(board);
      for (int month = read.first(); month < read.end(); month++) {
        if (stays.tells(read, month)) {
          monthly.add(reading(board, month, jobs));
        }
      }
    });
    return monthly;
  }

  private ChainedTrend.Reading reading(int board, int month, List<Seen> jobs) {
    Months read = stays.boardOf(board);
    int day = read.day(month);
    int before = stays.links(read, month) ? read.day(month - 1) : day;
    long opened = 0;
    long closed = 0;
    long open = 0;
    for (Seen one : jobs) {
      opened += within(one.first(), before, day) ? one.jobs() : 0;
      closed += within(one.gone(), before, day) ? one.jobs() : 0;
      open += one.openOn(day) ? one.jobs() : 0;
    }
    return new ChainedTrend.Reading(
        board, YearMonth.from(LocalDate.ofEpochDay(day)), opened, closed, open);
  }

  private static boolean within(int day, int after, int until) {
    return day > after && day <= until;
  }

  /// The sums over the boards that tell a month from the one before it.
  private static List<Month> months(List<ChainedTrend.Reading> monthly) {
    Map<Integer, Map<YearMonth, ChainedTrend.Reading>> bySource = new HashMap<>();
    monthly.forEach(
        one -> bySource.computeIfAbsent(one.source(), _ -> new HashMap<>()).put(one.month(), one));
    TreeMap<YearMonth, Month> months = new TreeMap<>();
    for (Map<YearMonth, ChainedTrend.Reading> source : bySource.values()) {
      source.values().stream()
          .filter(one -> source.containsKey(one.month().minusMonths(1)))
          .forEach(one ->
              months.merge(
                  one.month(),
                  new Month(one.month(), one.opened(), one.closed(), one.open(), 1),
                  FlowWriter::sum));
    }
    return List.copyOf(months.values());
  }

  private static Month sum(Month a, Month b) {
    return new Month(
        a.month(),
        a.opened() + b.opened(),
        a.closed() + b.closed(),
        a.open() + b.open(),
        a.boards() + b.boards());
  }
}
