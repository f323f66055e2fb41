package dev.skillexchange.job;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What a source states in fields beside the text, in the source's own words.
///
/// Hints fill what the text leaves unknown; empty text never stands for a value.
///
/// @param employment such as `FullTime`, `Contract`, `PART_TIME`
/// @param workplace such as `Remote`, `Hybrid`, `OnSite`
/// @param remote a flag beside the workplace; three-valued, and weaker than `workplace`
/// @param department the department or team
/// @param country the country of the main location, as a name or code
/// @param pay pay as structured fields
public record Hints(
    Optional<String> employment,
    Optional<String> workplace,
    Optional<Boolean> remote,
    Optional<String> department,
    Optional<String> country,
    List<PayField> pay) {

  private static final Hints NONE =
      new Hints(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public Hints {
    pay = List.copyOf(pay);
  }

  public static Hints none() {
    return NONE;
  }

  /// One structured statement of pay, as the source gives it.
  ///
  /// @param currency ISO 4217 code as written
  /// @param period such as `1 YEAR`, `per-hour-wage`, `month`
  /// @param kind such as `Salary`, `Bonus`, `OTE`
  /// @param scope the place or tier it is for
  public record PayField(
      Optional<BigDecimal> min,
      Optional<BigDecimal> max,
      String currency,
      String period,
      String kind,
      Optional<String> scope) {}
}
