package dev.skillexchange.engine.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An answer as a document: whatever it is written as, it holds the same figures.
///
/// @param lead what stands right under the title
public record Report(String title, List<String> lead, List<Section> sections) {
  public Report {
    lead = List.copyOf(lead);
    sections = List.copyOf(sections);
  }

  /// A part under a heading of its own.
  ///
  /// @param id names it in links
  public record Section(String id, String title, List<String> paragraphs, List<Table> tables) {
    public Section {
      paragraphs = List.copyOf(paragraphs);
      tables = List.copyOf(tables);
    }
  }

  /// A table.
  ///
  /// @param id names it in commands and files
  public record Table(String id, String caption, List<String> columns, List<Row> rows) {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /// A line of a table.
  ///
  /// @param cells one for each column
  /// @param link the query of the jobs behind it, as the part of a link behind `?`
  /// @param further the queries of figures in it that other jobs are behind, by their columns
  public record Row(List<String> cells, Optional<String> link, Map<String, String> further) {
    public Row {
      cells = List.copyOf(cells);
      further = Map.copyOf(further);
    }

    /// A line whose other figures, if it has any, are of the same jobs.
    public Row(List<String> cells, Optional<String> link) {
      this(cells, link, Map.of());
    }

    public static Row of(String link, String... cells) {
      return new Row(List.of(cells), Optional.of(link));
    }

    /// This line with the query of a figure that other jobs are behind.
    public Row also(String column, String query) {
      Map<String, String> more = new HashMap<>(further);
      more.put(column, query);
      return new Row(cells, link, more);
    }
  }

  /// Every table, in the order of the sections.
  public List<Table> tables() {
    return sections.stream().flatMap(section -> section.tables().stream()).toList();
  }
}
