/// Fuzzing of what reads text that others wrote.
@NullMarked
package dev.skillexchange.evaluation.fuzz;

import org.jspecify.annotations.NullMarked;
