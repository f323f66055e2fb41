package dev.skillexchange.engine.home;

import dev.skillexchange.catalogue.ExchangeRate;
import dev.skillexchange.fault.UserError;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A table of exchange rates in the format of the European Central Bank: a header of `Date` and
/// currencies, then a row for each day with the units of each currency for one euro, `N/A` where
/// there is none.
final class RateTable {
  private static final String UNITS = "[0-9]{1,9}(\\.[0-9]{1,9})?";

  /// A day as the file of one day has it; the file of all days writes 2026-02-27.
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final String file;
  private final List<String> currencies = new ArrayList<>();
  private final List<ExchangeRate> rates = new ArrayList<>();
  private final Set<LocalDate> days = new HashSet<>();
  private int line;

  private RateTable(String file) {
    this.file = file;
  }

  /// Reads a table.
  ///
  /// @throws UserError with the line that is wrong
  static List<ExchangeRate> read(String file, String text) {
    RateTable table = new RateTable(file);
    for (String row : text.lines().toList()) {
      table.line++;
      if (!row.isBlank()) {
        table.row(row.strip().split("\\s*,\\s*"));
      }
    }
    if (table.rates.isEmpty()) {
      throw table.wrong("no rates", "Begin with Date,USD,JPY,... and a row for each day.");
    }
    return List.copyOf(table.rates);
  }

  private void row(String[] cells) {
    if (currencies.isEmpty()) {
      header(cells);
      return;
    }
    LocalDate day = day(cells[0]);
    if (!days.add(day)) {
      throw wrong("the day " + cells[0] + " is there twice", "Keep one row for each day.");
    }
    if (cells.length > currencies.size() + 1) {
      throw wrong("more cells than the header names", "Give each currency one cell.");
    }
    for (int i = 1; i < cells.length; i++) {
      if (!cells[i].isEmpty() && !cells[i].equals("N/A")) {
        rates.add(new ExchangeRate(day, currencies.get(i - 1), units(cells[i])));
      }
    }
  }

  private void header(String[] cells) {
    if (!cells[0].equals("Date") || cells.length < 2) {
      throw wrong("no header", "Begin with Date,USD,JPY,... as the European Central Bank does.");
    }
    for (int i = 1; i < cells.length; i++) {
      if (!ExchangeRate.isCurrency(cells[i]) || currencies.contains(cells[i])) {
        throw wrong("'" + cells[i] + "' in the header", "Name each currency once by its ISO code.");
      }
      currencies.add(cells[i]);
    }
  }

  private LocalDate day(String text) {
    try {
      return text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text, WRITTEN);
    } catch (DateTimeException e) {
      throw wrong("'" + text + "' is no date", "Write it as 2026-02-27.");
    }
  }

  private BigDecimal units(String text) {
    if (!text.matches(UNITS) || new BigDecimal(text).signum() == 0) {
      throw wrong("'" + text + "' is no rate", "Write units for one euro, such as 1.1805, or N/A.");
    }
    return new BigDecimal(text);
  }

  private UserError wrong(String what, String remedy) {
    return new UserError("exchange rates not understood", file + ":" + line + ": " + what, remedy);
  }
}
