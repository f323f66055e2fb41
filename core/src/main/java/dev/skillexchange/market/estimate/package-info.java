/// Estimates of a market from samples whose independent units are employers: quantiles, means,
/// shares, survival, trends and contrasts with their intervals. Plain arrays in, small records out;
/// nothing here knows an index or a slice.
///
/// An interval says only what another draw of employers would change ("sampling only"). It is
/// present where simulation has shown that it covers.
@NullMarked
package dev.skillexchange.market.estimate;

import org.jspecify.annotations.NullMarked;
