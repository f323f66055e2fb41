package dev.skillexchange.source.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.source.PostingSink;
import dev.skillexchange.source.PostingSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// CSV with a header row, RFC 4180 quotes, and `,` `;` or tab between the cells, whichever the
/// header has most of.
final class CsvFile implements PostingSource {
  private static final int HEADER_LENGTH = 1 << 16;

  private final TextFile file;
  private final boolean complete;

  /// @param complete whether the file shows all that is open on its boards
  CsvFile(TextFile file, boolean complete) {
    this.file = file;
    this.complete = complete;
  }

  @Override
  public String name() {
    return String.valueOf(file.path().getFileName());
  }

  @Override
  public void read(PostingSink sink) throws IOException {
    Rows rows = new Rows(sink);
    Charset charset = file.charset();
    char separator = separator(charset);
    try (Reader reader = new InputStreamReader(file.open(), charset);
        CsvReader<CsvRecord> csv =
            CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(64 << 20)
                .ofCsvRecord(reader)) {
      Iterator<CsvRecord> records = csv.iterator();
      List<Optional<Column>> header = header(records);
      Optional<CsvRecord> line = next(records);
      for (long row = 1; line.isPresent(); row++) {
        take(line.get(), row, header, rows);
        line = next(records);
      }
    }
    if (complete) {
      rows.completeAll();
    }
  }

  private static Optional<CsvRecord> next(Iterator<CsvRecord> records) throws IOException {
    try {
      return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    } catch (CsvParseException e) {
      throw new IOException("broken CSV: " + e.getMessage(), e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private char separator(Charset charset) throws IOException {
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(file.open(), charset))) {
      char[] start = new char[HEADER_LENGTH];
      int read = Math.max(0, reader.read(start));
      String line = new String(start, 0, read).lines().findFirst().orElse("");
      char best = ',';
      for (char candidate : new char[] {';', '\t'}) {
        if (count(line, candidate) > count(line, best)) {
          best = candidate;
        }
      }
      return best;
    }
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(c -> c == wanted).count();
  }

  private List<Optional<Column>> header(Iterator<CsvRecord> records) throws IOException {
    List<Optional<Column>> header = new ArrayList<>();
    for (String name : next(records).map(CsvRecord::getFields).orElse(List.of())) {
      header.add(Column.named(TextFile.withoutMark(name).strip()));
    }
    for (Column column : List.of(Column.TITLE, Column.COMPANY, Column.DESCRIPTION)) {
      if (!header.contains(Optional.of(column))) {
        throw new UserError(
            "no table of postings: the header names no column " + column.label(),
            name(),
            "Name the columns in the first line, as the README says.");
      }
    }
    return header;
  }

  private static void take(CsvRecord line, long row, List<Optional<Column>> header, Rows rows) {
    if (line.getFieldCount() == 1 && line.getField(0).isBlank()) {
      return;
    }
    if (line.getFieldCount() != header.size()) {
      rows.rejected(
          row, line.getFieldCount() + " cells where the header has " + header.size() + ".");
      return;
    }
    Map<Column, List<String>> cells = new EnumMap<>(Column.class);
    for (int i = 0; i < header.size(); i++) {
      Optional<Column> column = header.get(i);
      List<String> texts = column.isEmpty() ? List.of() : Row.split(column.get(), line.getField(i));
      if (!texts.isEmpty()) {
        cells.putIfAbsent(column.get(), texts);
      }
    }
    rows.take(row, new Row(cells));
  }
}
