package dev.skillexchange.catalogue;

import java.util.ArrayList;
import java.util.List;

/// Reads a tab-separated data file: `#` begins a comment line, blank lines are skipped, the first
/// other line names the columns.
final class DataTable {
  private DataTable() {}

  static List<Row> rows(CatalogueFiles files, String name, Problems problems, String... columns) {
    String content = files.content(name);
    List<Row> rows = new ArrayList<>();
    boolean header = true;
    int line = 0;
    int at = 0;
    while (at < content.length()) {
      int end = content.indexOf('\n', at);
      end = end < 0 ? content.length() : end;
      line++;
      if (!skipped(content, at, end)) {
        Row row = new Row(name, line, cells(content, at, end));
        if (header) {
          checkHeader(row, List.of(columns), problems);
          header = false;
        } else if (row.cells().size() == columns.length) {
          rows.add(row);
        } else {
          problems.add(
              row,
              row.cells().size() + " columns instead of " + columns.length,
              "write " + String.join(", ", columns) + " with a tab between each");
        }
      }
      at = end + 1;
    }
    if (header) {
      problems.add(name, 1, "no header row", "begin with " + String.join("<tab>", columns));
    }
    return rows;
  }

  private static void checkHeader(Row row, List<String> columns, Problems problems) {
    if (!row.cells().equals(columns)) {
      problems.add(
          row,
          "header is " + String.join(", ", row.cells()),
          "name the columns " + String.join(", ", columns));
    }
  }

  private static boolean skipped(String content, int from, int end) {
    if (from < end && content.charAt(from) == '#') {
      return true;
    }
    for (int i = from; i < end; i++) {
      if (content.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }

  private static List<String> cells(String content, int from, int end) {
    int stop = end > from && content.charAt(end - 1) == '\r' ? end - 1 : end;
    List<String> cells = new ArrayList<>(8);
    int begin = from;
    for (int tab = tab(content, from, stop); tab < stop; tab = tab(content, begin, stop)) {
      cells.add(content.substring(begin, tab).strip());
      begin = tab + 1;
    }
    cells.add(content.substring(begin, stop).strip());
    return cells;
  }

  private static int tab(String content, int from, int stop) {
    int tab = content.indexOf('\t', from, stop);
    return tab < 0 ? stop : tab;
  }
}
