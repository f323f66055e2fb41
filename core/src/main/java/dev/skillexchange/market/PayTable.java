package dev.skillexchange.market;

import java.util.List;

/// Pay on one basis: of all jobs of a slice, and of its parts.
///
/// @param currency ISO 4217 code
/// @param hourly whether amounts are by the hour; otherwise by the year
/// @param breakdowns by level, place and workplace; those without a row left out
public record PayTable(
    String currency, boolean hourly, Figure<PayBand> all, List<Breakdown> breakdowns) {
  public PayTable {
    breakdowns = List.copyOf(breakdowns);
  }

  /// @param basis such as `USD:salary`
  static PayTable of(String basis, Figure<PayBand> all, List<Breakdown> breakdowns) {
    return new PayTable(
        basis.substring(0, basis.indexOf(':')), basis.endsWith(":hour"), all, breakdowns);
  }

  /// What the jobs of a slice are parted by.
  public enum By {
    ROLE,
    LEVEL,
    COUNTRY,
    REGION,
    METRO,
    WORKPLACE
  }

  /// The parts of a slice.
  public record Breakdown(By by, List<Row> rows) {
    public Breakdown {
      rows = List.copyOf(rows);
    }
  }

  /// One part.
  ///
  /// @param value id of the level, code of the country, ...
  public record Row(String value, Figure<PayBand> band) {}
}
