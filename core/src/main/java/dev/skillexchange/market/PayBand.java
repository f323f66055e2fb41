package dev.skillexchange.market;

import java.math.BigDecimal;

/// What adverts offer: yearly for salaries, by the hour for hourly pay, in the currency stated.
///
/// @param low the median of the posted minima
/// @param high the median of the posted maxima
/// @param midMedian the median of the midpoints of ranges that have both ends
/// @param midMean the mean of those midpoints
public record PayBand(BigDecimal low, BigDecimal high, BigDecimal midMedian, BigDecimal midMean) {}
