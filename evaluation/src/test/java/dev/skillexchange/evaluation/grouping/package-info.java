@NullMarked
package dev.skillexchange.evaluation.grouping;

import org.jspecify.annotations.NullMarked;
