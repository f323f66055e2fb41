package dev.skillexchange.guide;

import dev.skillexchange.guide.Flow.Month;
import dev.skillexchange.job.Reading;
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
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Writes how jobs come and go, from the days on which they were seen and those on which their
/// boards were read completely. A job counts on the board of the posting that names it.
final class FlowWriter {
  private final Map<String, NavigableMap<YearMonth, LocalDate>> boards = new HashMap<>();
  private final Map<String, Integer> boardNumbers = new HashMap<>();
  private final Map<String, Integer> employers = new HashMap<>();
  private final List<Seen> seen = new ArrayList<>();

  /// Jobs of one employer and board that were there on the same days.
  private record Seen(int employer, String board, Spell spell, long jobs) {}

  private FlowWriter(List<Reading> readings) {
    for (Reading reading : readings) {
      boards
          .computeIfAbsent(reading.source() + ":" + reading.board(), _ -> new TreeMap<>())
          .put(YearMonth.from(reading.observed()), reading.observed());
    }
  }

  /// @param scope jobs of any state
  /// @param readings the last complete reading of each board in each month
  static Flow write(Scope scope, List<Reading> readings) {
    FlowWriter writer = new FlowWriter(readings);
    scope
        .index()
        .tally(
            scope.slice(),
            List.of(Dimension.EMPLOYER, Dimension.BOARD, Dimension.SPELL),
            writer::add);
    return writer.flow();
  }

  private void add(List<String> cell, long jobs) {
    Integer known = employers.putIfAbsent(cell.get(0), employers.size());
    int employer = known == null ? employers.size() - 1 : known;
    seen.add(new Seen(employer, cell.get(1), Spell.parse(cell.get(2)), jobs));
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
    NavigableMap<YearMonth, LocalDate> read = boards.get(one.board());
    return one.spell().published().isPresent()
        || read != null && read.firstEntry().getValue().isBefore(one.spell().first());
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
    Map<String, List<Seen>> byBoard = new HashMap<>();
    seen.forEach(one -> byBoard.computeIfAbsent(one.board(), _ -> new ArrayList<>()).add(one));
    List<ChainedTrend.Reading> monthly = new ArrayList<>();
    byBoard.forEach((board, jobs) -> {
      NavigableMap<YearMonth, LocalDate> read = boards.getOrDefault(board, new TreeMap<>());
      int number = boardNumbers.computeIfAbsent(board, _ -> boardNumbers.size());
      read.forEach((month, day) -> {
        LocalDate before = read.get(month.minusMonths(1));
        monthly.add(
            new ChainedTrend.Reading(
                number,
                month,
                before == null ? 0 : count(jobs, spell -> within(spell.first(), before, day)),
                before == null
                    ? 0
                    : count(
                        jobs,
                        spell ->
                            spell.gone().filter(gone -> within(gone, before, day)).isPresent()),
                count(jobs, spell -> openOn(spell, day))));
      });
    });
    return monthly;
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
