package dev.skillexchange.catalogue;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads the exchange rates: sorted by day, then by currency, each once.
final class ExchangeRateFile {
  static final String RATES = "exchange-rates.tsv";

  private static final String UNITS = "[0-9]{1,7}(\\.[0-9]{1,6})?";
  private static final Comparator<ExchangeRate> ORDER =
      Comparator.comparing(ExchangeRate::day).thenComparing(ExchangeRate::currency);

  private ExchangeRateFile() {}

  static List<ExchangeRate> read(CatalogueFiles files, Problems problems) {
    List<ExchangeRate> rates = new ArrayList<>();
    for (Row row : DataTable.rows(files, RATES, problems, "date", "currency", "units_per_euro")) {
      rate(row, problems)
          .ifPresent(rate -> {
            if (!rates.isEmpty() && ORDER.compare(rates.getLast(), rate) >= 0) {
              problems.add(
                  row,
                  row.text(0) + " " + row.text(1) + " is out of order or there twice",
                  "sort the rows by date, then by currency");
            } else {
              rates.add(rate);
            }
          });
    }
    return List.copyOf(rates);
  }

  private static Optional<ExchangeRate> rate(Row row, Problems problems) {
    Optional<LocalDate> day = day(row.text(0));
    if (day.isEmpty()) {
      problems.add(row, "'" + row.text(0) + "' is no date", "write it as 2026-02-27");
    } else if (!ExchangeRate.isCurrency(row.text(1))) {
      problems.add(
          row, "'" + row.text(1) + "' is no currency", "write an ISO 4217 code other than EUR");
    } else if (!row.text(2).matches(UNITS) || new BigDecimal(row.text(2)).signum() == 0) {
      problems.add(
          row, "'" + row.text(2) + "' is no rate", "write units for one euro, such as 1.1805");
    } else {
      return Optional.of(new ExchangeRate(day.get(), row.text(1), new BigDecimal(row.text(2))));
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
