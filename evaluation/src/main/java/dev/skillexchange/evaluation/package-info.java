/// Quality scores and benchmarks; not shipped.
@NullMarked
package dev.skillexchange.evaluation;

import org.jspecify.annotations.NullMarked;
