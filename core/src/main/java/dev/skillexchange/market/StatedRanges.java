package dev.skillexchange.market;

import dev.skillexchange.index.RunningNumbers;
import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.slice.PayCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The ranges of pay that jobs state, numbered, each read once: its basis and its ends, which are
/// yearly save for pay by the hour.
final class StatedRanges implements ValueNumbers {
  private final RunningNumbers numbers = new RunningNumbers();
  private final List<String> bases = new ArrayList<>();
  private final RunningNumbers basisNumbers = new RunningNumbers();
  private int[] basisOfRange = new int[64];
  private int size;
  private double[] lows = new double[64];
  private double[] highs = new double[64];

  /// The number of a [PayCell].
  @Override
  public int of(String value) {
    int number = numbers.of(value);
    if (number == size) {
      read(number, PayCell.parse(value));
    }
    return number;
  }

  private void read(int number, PayCell pay) {
    if (number == lows.length) {
      lows = Arrays.copyOf(lows, 2 * number);
      highs = Arrays.copyOf(highs, 2 * number);
      basisOfRange = Arrays.copyOf(basisOfRange, 2 * number);
    }
    size++;
    basisOfRange[number] = basisNumbers.of(pay.basis());
    if (basisOfRange[number] == bases.size()) {
      bases.add(pay.basis());
    }
    lows[number] = pay.min().map(amount -> onBasis(pay, amount)).orElse(Double.NaN);
    highs[number] = pay.max().map(amount -> onBasis(pay, amount)).orElse(Double.NaN);
  }

  /// Hourly pay stays hourly; all other is made yearly.
  private static double onBasis(PayCell pay, BigDecimal amount) {
    BigDecimal onBasis = pay.period() == PayPeriod.HOUR ? amount : pay.period().yearly(amount);
    return onBasis.doubleValue();
  }

  /// The number of a range's currency and basis.
  int basis(int range) {
    return basisOfRange[range];
  }

  /// The currencies and bases by number, such as `USD:salary`.
  List<String> bases() {
    return bases;
  }

  /// The number of a currency and basis that some range has.
  int numberOf(String basis) {
    return basisNumbers.of(basis);
  }

  /// The lower end; not a number where it is open.
  double low(int range) {
    return lows[range];
  }

  /// The upper end; not a number where it is open.
  double high(int range) {
    return highs[range];
  }
}
