/// Whether the figures of guides are those of the jobs that their links list: each recomputed in
/// SQL from the store's tables.
@NullMarked
package dev.skillexchange.evaluation.figures;

import org.jspecify.annotations.NullMarked;
