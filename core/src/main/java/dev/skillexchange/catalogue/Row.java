package dev.skillexchange.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A row of a data file: its cells in the order of the columns, stripped.
record Row(String file, int line, List<String> cells) {

  String text(int column) {
    return cells.get(column);
  }

  Optional<String> optional(int column) {
    return Optional.of(cells.get(column)).filter(cell -> !cell.isEmpty());
  }

  /// The entries of a list joined by `|`.
  List<String> list(int column) {
    String cell = cells.get(column);
    if (cell.isEmpty()) {
      return List.of();
    }
    if (cell.indexOf('|') < 0) {
      return List.of(cell);
    }
    List<String> entries = new ArrayList<>();
    int from = 0;
    for (int end = cell.indexOf('|'); end >= 0; end = cell.indexOf('|', from)) {
      addEntry(cell.substring(from, end), entries);
      from = end + 1;
    }
    addEntry(cell.substring(from), entries);
    return entries;
  }

  private static void addEntry(String entry, List<String> entries) {
    if (!entry.isBlank()) {
      entries.add(entry.strip());
    }
  }
}
