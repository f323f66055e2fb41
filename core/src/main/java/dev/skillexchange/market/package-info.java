/// The market: slices of jobs, tallies over them, and figures with their evidence.
@NullMarked
package dev.skillexchange.market;

import org.jspecify.annotations.NullMarked;
