package dev.skillexchange.market;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What adverts offer: yearly for salaries, by the hour for hourly pay, in the currency stated.
///
/// @param low the median of the posted minima
/// @param high the median of the posted maxima
/// @param midMedian the median of the midpoints of ranges that have both ends
/// @param midMean the mean of those midpoints
/// @param minima quantiles of the posted minima, the medians left out, those below their floor left
///   out
/// @param maxima the same of the posted maxima
/// @param hidden between which amounts the two medians could lie if all jobs stated pay; empty
///   where that can be anything, because not more than half of the jobs state any
/// @param bins how many jobs have a midpoint in each of some steps of equal width, for a plot
public record PayBand(
    PayEstimate low,
    PayEstimate high,
    PayEstimate midMedian,
    PayEstimate midMean,
    List<Quantile> minima,
    List<Quantile> maxima,
    Optional<Hidden> hidden,
    List<Bin> bins) {
  public PayBand {
    minima = List.copyOf(minima);
    maxima = List.copyOf(maxima);
    bins = List.copyOf(bins);
  }

  /// A quantile of one end of the ranges.
  ///
  /// @param percent 10, 25, 75 or 90
  public record Quantile(int percent, PayEstimate amount) {}

  /// What the jobs that state no pay could hide.
  public record Hidden(PayEstimate.Limits low, PayEstimate.Limits high) {}

  /// Jobs whose midpoint is at least `from` and below `to`.
  public record Bin(BigDecimal from, BigDecimal to, long jobs) {}
}
