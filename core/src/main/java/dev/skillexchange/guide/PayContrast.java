package dev.skillexchange.guide;

import dev.skillexchange.market.estimate.Interval;

/// How much more adverts offer that name something, against others of the same stratum: an
/// association, not an effect.
///
/// @param ratio of the pay of those that name it to that of the others, less 1: 0.05 is 5 % more
/// @param interval of that, adjusted for the number of things that were tried (Benjamini and
///   Yekutieli 2005) where it is found, of 95 % otherwise
/// @param found whether it is told from nothing at a false discovery rate of 5 % over all skills
///   shown, or over all certifications
/// @param detectable the smallest difference that would probably have been found
/// @param employers that tell it
public record PayContrast(
    double ratio, Interval interval, boolean found, double detectable, int employers) {}
