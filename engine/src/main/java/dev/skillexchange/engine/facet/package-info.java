/// Counts beside a search: how many jobs each value of each filter would leave.
@NullMarked
package dev.skillexchange.engine.facet;

import org.jspecify.annotations.NullMarked;
