package dev.skillexchange.market;

import dev.skillexchange.catalogue.Level;
import java.util.List;
import java.util.Optional;

/// Pay on one basis: all jobs of a slice first, then by level.
///
/// @param currency ISO 4217 code; currencies are never pooled
/// @param hourly whether amounts are by the hour; otherwise by the year
public record PayTable(String currency, boolean hourly, List<Row> rows) {
  public PayTable {
    rows = List.copyOf(rows);
  }

  /// One line of the table.
  ///
  /// @param level empty for all jobs
  public record Row(Optional<Level> level, Figure<PayBand> band) {}
}
