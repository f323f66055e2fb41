/// Slices: queries over jobs, the unit of search and of statistics.
@NullMarked
package dev.skillexchange.slice;

import org.jspecify.annotations.NullMarked;
