@NullMarked
package dev.skillexchange.evaluation.search;

import org.jspecify.annotations.NullMarked;
