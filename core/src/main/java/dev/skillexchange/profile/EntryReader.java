package dev.skillexchange.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Parts a section into entries, each of which has one period, or none.
///
/// The lines that head an entry stand together. Where a run of them tells several periods, entries
/// begin where lines are set like the first of the run, else behind a wider space, else as many
/// lines before each period as before the first.
final class EntryReader {
  private static final int LEAD = 3;
  private static final int TRAIL = 3;
  private static final double WIDE = 0.35;

  private final RowReader rows;

  EntryReader(RowReader rows) {
    this.rows = rows;
  }

  List<Entry> read(CvText cv, List<CvLine> lines) {
    List<Row> plain = rows.read(cv, lines, false);
    boolean heads = plain.stream().anyMatch(row -> !row.body() && row.date().isPresent());
    List<Row> all = heads ? plain : rows.read(cv, lines, true);
    return new Parting(all).run();
  }

  /// A pass over the rows of one section.
  private static final class Parting {
    private final List<Row> rows;
    private final List<Entry> entries = new ArrayList<>();
    private List<Row> head = new ArrayList<>();
    private List<Row> body = new ArrayList<>();

    private Parting(List<Row> rows) {
      this.rows = rows;
    }

    private List<Entry> run() {
      int at = 0;
      while (at < rows.size()) {
        if (rows.get(at).body()) {
          body.add(rows.get(at++));
          continue;
        }
        int end = at;
        while (end < rows.size() && !rows.get(end).body()) {
          end++;
        }
        heads(at, end);
        at = end;
      }
      close();
      return entries;
    }

    private void close() {
      if (!head.isEmpty()) {
        entries.add(new Entry(head, body));
      }
      head = new ArrayList<>();
      body = new ArrayList<>();
    }

    private void heads(int from, int end) {
      List<Integer> dated =
          IntStream.range(from, end).filter(i -> rows.get(i).date().isPresent()).boxed().toList();
      if (dated.isEmpty()) {
        undated(from, end);
        return;
      }
      int begin = begin(from, dated.getFirst());
      rows.subList(from, begin).forEach(row -> body.add(row.asBody()));
      if (joins(begin, dated.getFirst())) {
        head.addAll(rows.subList(begin, end));
        return;
      }
      List<Integer> starts = starts(begin, end, dated);
      for (int i = 0; i < starts.size(); i++) {
        close();
        int stop = i + 1 < starts.size() ? starts.get(i + 1) : end;
        int most = Math.min(stop, Math.max(starts.get(i), last(dated, stop)) + 1 + TRAIL);
        head.addAll(rows.subList(starts.get(i), most));
        rows.subList(most, stop).forEach(row -> body.add(row.asBody()));
      }
    }

    /// Whether a date that stands alone in the margin belongs to the head before the body began:
    /// beside the first item of its list.
    private boolean joins(int begin, int dated) {
      Row row = rows.get(dated);
      boolean margin = row.start() > row.line().start();
      boolean waiting = !head.isEmpty() && head.stream().allMatch(one -> one.date().isEmpty());
      return begin == dated && margin && waiting;
    }

    private static int last(List<Integer> dated, int stop) {
      return dated.stream().filter(i -> i < stop).mapToInt(i -> i).max().orElse(0);
    }

    /// Where the first entry of a run begins: what stands before it belongs to the one above.
    private int begin(int from, int dated) {
      boolean first = entries.isEmpty() && head.isEmpty();
      int begin = Math.max(from, dated - (first ? LEAD + 1 : LEAD));
      if (first) {
        return begin;
      }
      for (int i = dated; i > begin; i--) {
        if (rows.get(i).line().above() > WIDE
            && rows.get(i).line().above() > rows.get(begin).line().above() + 0.1
            && rows.get(i).line().start() != rows.get(i - 1).line().start()) {
          return i;
        }
      }
      return begin;
    }

    private void undated(int from, int end) {
      boolean entry = head.isEmpty() || rows.get(from).like(head.getFirst()) && set(rows.get(from));
      if (!entry) {
        boolean open = body.isEmpty() && head.stream().allMatch(row -> row.date().isEmpty());
        for (Row row : rows.subList(from, end)) {
          if (open) {
            head.add(row);
          } else {
            body.add(row.asBody());
          }
        }
        return;
      }
      close();
      head.addAll(rows.subList(from, end));
    }

    private static boolean set(Row row) {
      return !row.line().bold().isEmpty();
    }

    private List<Integer> starts(int begin, int end, List<Integer> dated) {
      if (dated.size() == 1) {
        return List.of(begin);
      }
      Row first = rows.get(begin);
      List<Integer> alike =
          IntStream.range(begin, end).filter(i -> rows.get(i).like(first)).boxed().toList();
      if (set(first) && separates(alike, dated)) {
        return alike;
      }
      List<Integer> spaced =
          IntStream.range(begin, end)
              .filter(i -> i == begin || rows.get(i).line().above() > WIDE)
              .boxed()
              .toList();
      if (separates(spaced, dated)) {
        return spaced;
      }
      int lead = dated.getFirst() - begin;
      List<Integer> starts = new ArrayList<>(List.of(begin));
      for (int i = 1; i < dated.size(); i++) {
        starts.add(Math.max(dated.get(i - 1) + 1, dated.get(i) - lead));
      }
      return starts;
    }

    /// Whether between each start and the next stands exactly one period.
    private static boolean separates(List<Integer> starts, List<Integer> dated) {
      if (starts.size() != dated.size()) {
        return false;
      }
      return IntStream.range(0, starts.size())
          .allMatch(i ->
              starts.get(i) <= dated.get(i)
                  && (i + 1 == starts.size() || dated.get(i) < starts.get(i + 1)));
    }
  }
}
