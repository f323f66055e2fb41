@NullMarked
package dev.skillexchange.evaluation.relevance;

import org.jspecify.annotations.NullMarked;
