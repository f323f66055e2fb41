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
import java.util.function.Predicate;

/// Writes how jobs come and go, from the days on which they were seen and those on which their
/// boards were read completely. A job counts on the board of the posting that names it.
final class FlowWriter implements NumberedSink {
  private final Stays stays;
  private final List<Seen> seen = new ArrayList<>();

  /// Jobs of one employer and board that were there on the same days.
  private record Seen(int employer, int board, Spell spell, long jobs) {}

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
    seen.add(new Seen(cell[0], cell[1], stays.spellOf(cell[2]), jobs));
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
    return one.spell().published().isPresent()
        || stays.boardOf(one.board()).before((int) one.spell().first().toEpochDay());
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
    LocalDate day = LocalDate.ofEpochDay(read.day(month));
    boolean linked = stays.links(read, month);
    LocalDate before = linked ? LocalDate.ofEpochDay(read.day(month - 1)) : day;
    return new ChainedTrend.Reading(
        board,
        YearMonth.from(day),
        count(jobs, spell -> within(spell.first(), before, day)),
        count(jobs, spell -> spell.gone().filter(gone -> within(gone, before, day)).isPresent()),
        count(jobs, spell -> openOn(spell, day)));
  }

  private static long count(List<Seen> jobs, Predicate<Spell> holds) {
    return jobs.stream().filter(one -> holds.test(one.spell())).mapToLong(Seen::jobs).sum();
  }

  private static boolean within(LocalDate day, LocalDate after, LocalDate until) {
    return day.isAfter(after) && !day.isAfter(until);
  }

  private static boolean openOn(Spell spell, LocalDate day) {
    return !spell.first().isAfter(day) && spell.gone().filter(gone -> !gone.isAfter(day)).isEmpty();
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
