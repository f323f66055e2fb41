package dev.skillexchange.slice;

import dev.skillexchange.job.PayRange;
import java.math.BigDecimal;
import java.util.Optional;

/// How many times its lower end the upper end of a range of pay is, as a value to count by: in
/// tenths, rounded down, with `+` where that is not all. `20` is twice as much, `20+` between twice
/// and 2.1 times as much.
///
/// @param tenths 10 where both ends are alike
/// @param exact whether nothing was rounded
public record PayRatio(int tenths, boolean exact) {
  /// From this ratio on a range is called wide.
  public static final PayRatio WIDE = new PayRatio(20, true);

  /// Empty where an end is not stated.
  public static Optional<PayRatio> of(PayRange range) {
    return range
        .min()
        .filter(min -> min.signum() > 0)
        .flatMap(min ->
            range
                .max()
                .map(max -> {
                  BigDecimal[] parts = max.multiply(BigDecimal.TEN).divideAndRemainder(min);
                  return new PayRatio(parts[0].intValueExact(), parts[1].signum() == 0);
                }));
  }

  /// Whether the upper end is at least twice the lower.
  public boolean wide() {
    return tenths >= WIDE.tenths;
  }

  /// With one digit behind the point, rounded down.
  public BigDecimal value() {
    return BigDecimal.valueOf(tenths, 1);
  }

  @Override
  public String toString() {
    return tenths + (exact ? "" : "+");
  }
}
