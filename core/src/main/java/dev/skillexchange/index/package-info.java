/// The index as the engine sees it, and an in-memory version that is its oracle.
@NullMarked
package dev.skillexchange.index;

import org.jspecify.annotations.NullMarked;
