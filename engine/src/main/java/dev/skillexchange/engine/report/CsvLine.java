package dev.skillexchange.engine.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/// A line of CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe in
/// front.
public final class CsvLine {
  /// Characters that begin a formula, in full width too, as some spreadsheets read them.
  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private CsvLine() {}

  public static void print(List<String> cells, PrintWriter out) {
    out.print(cells.stream().map(CsvLine::cell).collect(Collectors.joining(",")));
    out.print("\r\n");
  }

  private static String cell(String text) {
    String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
