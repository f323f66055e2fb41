package dev.skillexchange.market;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Amounts counted in steps of equal, round width.
final class PayBins {
  private static final int ABOUT = 24;
  private static final int[] ROUND = {1, 2, 5, 10};

  private PayBins() {}

  /// The bins from the first to the last that holds a job; what is not a number is passed over.
  static List<PayBand.Bin> of(double[] amounts, long[] jobs) {
    double least = Arrays.stream(amounts).filter(Double::isFinite).min().orElse(0);
    double most = Arrays.stream(amounts).filter(Double::isFinite).max().orElse(0);
    BigDecimal step = step((most - least) / ABOUT);
    double width = step.doubleValue();
    long first = (long) Math.floor(least / width);
    long[] counts = new long[(int) (Math.floor(most / width) - first) + 1];
    for (int i = 0; i < amounts.length; i++) {
      if (Double.isFinite(amounts[i])) {
        counts[(int) ((long) Math.floor(amounts[i] / width) - first)] += jobs[i];
      }
    }
    List<PayBand.Bin> bins = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      BigDecimal from = step.multiply(BigDecimal.valueOf(first + i));
      bins.add(new PayBand.Bin(from, from.add(step), counts[i]));
    }
    return bins;
  }

  /// The least of 1, 2, 5, 10, ... that is no smaller.
  private static BigDecimal step(double wanted) {
    if (!(wanted > 0)) {
      return BigDecimal.ONE;
    }
    int exponent = (int) Math.floor(Math.log10(wanted));
    for (int round : ROUND) {
      BigDecimal step = BigDecimal.valueOf(round).scaleByPowerOfTen(exponent);
      if (step.doubleValue() >= wanted) {
        return step;
      }
    }
    return BigDecimal.TEN.scaleByPowerOfTen(exponent);
  }
}
