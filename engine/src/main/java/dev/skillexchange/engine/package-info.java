/// The parts put together: one process with a store, an index and one object for each question.
@NullMarked
package dev.skillexchange.engine;

import org.jspecify.annotations.NullMarked;
