package dev.skillexchange.market.estimate;

import java.util.Optional;

/// A number computed from a sample, with its 95 % interval where one can be given honestly.
///
/// @param value in the unit of the sample: money for pay, 0 to 1 for a share
/// @param interval from which the true value is missed in at most 7 of 100 samples; absent where
///   the sample has too few employers for that
public record Estimate(double value, Optional<Interval> interval) {}
