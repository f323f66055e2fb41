package dev.skillexchange.document;

import dev.skillexchange.profile.CvText;
import dev.skillexchange.profile.CvWords;
import dev.skillexchange.profile.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// Writes paragraphs into a text. Tables are read by their rows, the cells of a row side by side,
/// unless its cells hold sections of their own, as the columns of a page do.
final class WordLines {
  private static final int MOST_IN_MARGIN = 3;

  private final CvText.Builder out;
  private final CvWords words;
  private final Deque<Table> tables = new ArrayDeque<>();
  private boolean space;

  private static final class Table {
    private final List<List<List<WordLine>>> rows = new ArrayList<>();
  }

  WordLines(CvText.Builder out, CvWords words) {
    this.out = out;
    this.words = words;
  }

  void table() {
    tables.push(new Table());
  }

  void row() {
    if (!tables.isEmpty()) {
      tables.getFirst().rows.add(new ArrayList<>());
    }
  }

  void cell() {
    if (!tables.isEmpty()) {
      if (tables.getFirst().rows.isEmpty()) {
        row();
      }
      tables.getFirst().rows.getLast().add(new ArrayList<>());
    }
  }

  void tableEnd() {
    if (tables.isEmpty()) {
      return;
    }
    Table table = tables.pop();
    if (columns(table)) {
      columns(table, width(table));
    } else {
      table.rows.forEach(this::row);
    }
  }

  void add(WordLine line) {
    Table table = tables.peek();
    if (table != null && !table.rows.isEmpty() && !table.rows.getLast().isEmpty()) {
      table.rows.getLast().getLast().add(line);
    } else {
      write(line);
    }
  }

  private static int width(Table table) {
    return table.rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /// Whether the cells of a table are columns of a page: a cell beside others holds a heading and
  /// lines below it.
  private boolean columns(Table table) {
    return table.rows.stream()
        .filter(row -> row.size() > 1)
        .flatMap(List::stream)
        .anyMatch(cell -> cell.size() > MOST_IN_MARGIN && cell.stream().anyMatch(this::heading));
  }

  private boolean heading(WordLine line) {
    return !line.bullet() && words.heading(line.text()).isPresent();
  }

  /// Reads a table column by column, those with less text first.
  private void columns(Table table, int width) {
    List<List<WordLine>> columns = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      List<WordLine> column = new ArrayList<>();
      for (List<List<WordLine>> row : table.rows) {
        if (i < row.size() && (row.size() > 1 || i == 0)) {
          column.addAll(row.get(i));
        }
      }
      columns.add(column);
    }
    columns.sort(
        Comparator.comparingInt(
            column -> column.stream().mapToInt(line -> line.text().length()).sum()));
    columns.forEach(column -> column.forEach(this::add));
  }

  private void row(List<List<WordLine>> cells) {
    List<List<WordLine>> full =
        cells.stream()
            .map(cell -> cell.stream().filter(line -> !line.text().isBlank()).toList())
            .filter(cell -> !cell.isEmpty())
            .toList();
    boolean margin =
        full.size() > 1
            && full.getFirst().size() == 1
            && heading(full.getFirst().getFirst())
            && full.stream().skip(1).anyMatch(cell -> cell.size() > 1);
    boolean alone = full.size() < 2 || margin;
    if (alone) {
      full.forEach(cell -> cell.forEach(this::add));
      return;
    }
    int most = full.stream().mapToInt(List::size).max().orElse(0);
    space = true;
    for (int i = 0; i < most; i++) {
      List<WordLine> beside = new ArrayList<>();
      for (List<WordLine> cell : full) {
        if (i < cell.size()) {
          beside.add(cell.get(i));
        }
      }
      add(joined(beside));
    }
  }

  /// Lines of several cells as one, parted by tabs.
  private static WordLine joined(List<WordLine> beside) {
    StringBuilder text = new StringBuilder();
    List<Mark> bold = new ArrayList<>();
    for (WordLine line : beside) {
      if (!text.isEmpty()) {
        text.append('\t');
      }
      int shift = text.length();
      line.bold().forEach(mark -> bold.add(new Mark(mark.start() + shift, mark.end() + shift)));
      text.append(line.text());
    }
    WordLine first = beside.getFirst();
    boolean bullet = beside.size() == 1 && first.bullet();
    return new WordLine(text.toString(), bold, first.size(), first.left(), bullet, first.above());
  }

  private void write(WordLine line) {
    String text = line.text();
    if (text.isBlank()) {
      space = true;
      return;
    }
    int from = 0;
    while (Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int bullet = CvText.bulletLength(text.substring(from));
    int start = from + bullet;
    String plain = text.substring(start).stripTrailing();
    if (plain.isBlank()) {
      return;
    }
    List<Mark> bold = new ArrayList<>();
    for (Mark mark : line.bold()) {
      int a = Math.max(0, mark.start() - start);
      int b = Math.min(plain.length(), mark.end() - start);
      if (b > a) {
        bold.add(new Mark(a, b));
      }
    }
    double above = space || line.above() ? 1 : 0;
    out.add(plain, 1, line.left(), line.size(), bold, above, line.bullet() || bullet > 0, false);
    space = false;
  }

  void finish() {
    while (!tables.isEmpty()) {
      tableEnd();
    }
  }
}
