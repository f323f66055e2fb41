/// Labels made by hand, as files beside the scores that use them.
@NullMarked
package dev.skillexchange.evaluation.label;

import org.jspecify.annotations.NullMarked;
