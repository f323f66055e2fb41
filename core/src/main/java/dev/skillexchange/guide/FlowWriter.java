package dev.skillexchange.guide;

import dev.skillexchange.guide.Flow.Month;
import dev.skillexchange.index.Ints;
import dev.skillexchange.index.NumberedSink;
import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.market.BoardReadings.Months;
import dev.skillexchange.market.estimate.ChainedTrend;
import dev.skillexchange.market.estimate.Spells;
import dev.skillexchange.market.estimate.TimeOpen;
import dev.skillexchange.slice.Dimension;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Writes how jobs come and go, from the days on which they were seen and those on which their
/// boards were read completely. A job counts on the board of the posting that names it.
final class FlowWriter implements NumberedSink {
  private static final int MONTHS = 12;

  private final Stays stays;
  private final Seen seen = new Seen();

  /// Jobs of one employer and board that were there on the same days, one entry after another.
  private static final class Seen {
    private final Ints employers = new Ints();
    private final Ints boards = new Ints();
    private final Ints spells = new Ints();
    private final Ints jobs = new Ints();

    void add(int employer, int board, int spell, int count) {
      employers.add(employer);
      boards.add(board);
      spells.add(spell);
      jobs.add(count);
    }

    int size() {
      return jobs.size();
    }

    /// The entries, those of one board together.
    ///
    /// @param ends takes where those of each board end, and is as long as there are boards
    int[] byBoard(int[] ends) {
      int[] next = new int[ends.length + 1];
      for (int i = 0; i < size(); i++) {
        next[boards.at(i) + 1]++;
      }
      for (int board = 0; board < ends.length; board++) {
        next[board + 1] += next[board];
      }
      int[] order = new int[size()];
      for (int i = 0; i < size(); i++) {
        order[next[boards.at(i)]++] = i;
      }
      System.arraycopy(next, 0, ends, 0, ends.length);
      return order;
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
    seen.add(cell[0], cell[1], cell[2], Math.toIntExact(jobs));
  }

  private Flow flow() {
    int[] watched = IntStream.range(0, seen.size()).filter(this::isOpeningKnown).toArray();
    List<ChainedTrend.Reading> monthly = monthly();
    return new Flow(
        timeOpen(watched),
        Arrays.stream(watched).mapToLong(i -> seen.jobs.at(i)).sum(),
        ChainedTrend.of(monthly, ChainedTrend.Reading::open),
        months(monthly));
  }

  /// When a job opened is known where its posting says so, or where its board was read completely
  /// before it was first seen.
  private boolean isOpeningKnown(int entry) {
    Stay stay = stays.spellOf(seen.spells.at(entry));
    return stay.published() || stays.boardOf(seen.boards.at(entry)).before(stay.first());
  }

  private TimeOpen timeOpen(int[] watched) {
    int size = Arrays.stream(watched).map(i -> seen.jobs.at(i)).sum();
    int[] first = new int[size];
    int[] last = new int[size];
    int[] gone = new int[size];
    int[] of = new int[size];
    int at = 0;
    for (int entry : watched) {
      Stay stay = stays.spellOf(seen.spells.at(entry));
      int end = at + seen.jobs.at(entry);
      Arrays.fill(first, at, end, stay.first() - stay.opened());
      Arrays.fill(last, at, end, stay.last() - stay.opened());
      Arrays.fill(gone, at, end, stay.isOpen() ? Spells.OPEN : stay.gone() - stay.opened());
      Arrays.fill(of, at, end, seen.employers.at(entry));
      at = end;
    }
    return size == 0 ? new TimeOpen.TooFew(0) : Spells.of(first, last, gone, of).median();
  }

  /// What each board showed in each month that was read completely, as was the one before it.
  private List<ChainedTrend.Reading> monthly() {
    int[] ends = new int[stays.boards().size()];
    int[] order = seen.byBoard(ends);
    List<ChainedTrend.Reading> monthly = new ArrayList<>();
    int from = 0;
    for (int board = 0; board < ends.length; board++) {
      if (from < ends[board]) {
        Shown shown = new Shown(board, Arrays.copyOfRange(order, from, ends[board]));
        Months read = stays.boardOf(board);
        for (int month = read.first(); month < read.end(); month++) {
          if (stays.tells(read, month)) {
            monthly.add(shown.reading(month));
          }
        }
      }
      from = ends[board];
    }
    return monthly;
  }

  /// The entries of one board, their days side by side: each month goes through them again.
  private final class Shown {
    private final int board;
    private final int[] firsts;
    private final int[] gones;
    private final int[] jobs;

    Shown(int board, int[] entries) {
      this.board = board;
      this.firsts = new int[entries.length];
      this.gones = new int[entries.length];
      this.jobs = new int[entries.length];
      for (int i = 0; i < entries.length; i++) {
        Stay stay = stays.spellOf(seen.spells.at(entries[i]));
        firsts[i] = stay.first();
        gones[i] = stay.gone();
        jobs[i] = seen.jobs.at(entries[i]);
      }
    }

    ChainedTrend.Reading reading(int month) {
      Months read = stays.boardOf(board);
      int day = read.day(month);
      int before = stays.links(read, month) ? read.day(month - 1) : day;
      int opened = 0;
      int closed = 0;
      int open = 0;
      for (int i = 0; i < jobs.length; i++) {
        opened += firsts[i] > before && firsts[i] <= day ? jobs[i] : 0;
        closed += gones[i] > before && gones[i] <= day ? jobs[i] : 0;
        open += firsts[i] <= day && day < gones[i] ? jobs[i] : 0;
      }
      return new ChainedTrend.Reading(
          board, YearMonth.of(month / MONTHS, month % MONTHS + 1), opened, closed, open);
    }
  }

  /// The sums over the boards that tell a month from the one before it.
  ///
  /// @param monthly the readings of each board together, in the order of months
  private static List<Month> months(List<ChainedTrend.Reading> monthly) {
    TreeMap<YearMonth, Sums> months = new TreeMap<>();
    for (int i = 1; i < monthly.size(); i++) {
      ChainedTrend.Reading one = monthly.get(i);
      if (one.follows(monthly.get(i - 1))) {
        months.computeIfAbsent(one.month(), _ -> new Sums()).add(one);
      }
    }
    return months.entrySet().stream().map(month -> month.getValue().of(month.getKey())).toList();
  }

  /// What the boards of one month showed together.
  private static final class Sums {
    private long opened;
    private long closed;
    private long open;
    private long boards;

    void add(ChainedTrend.Reading board) {
      opened += board.opened();
      closed += board.closed();
      open += board.open();
      boards++;
    }

    Month of(YearMonth month) {
      return new Month(month, opened, closed, open, boards);
    }
  }
}
