/// The store as the engine sees it, and an in-memory version that is its oracle.
@NullMarked
package dev.skillexchange.store;

import org.jspecify.annotations.NullMarked;
