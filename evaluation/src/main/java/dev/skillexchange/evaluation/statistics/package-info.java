/// How well the market's estimates do on simulated markets whose truth is known.
@NullMarked
package dev.skillexchange.evaluation.statistics;

import org.jspecify.annotations.NullMarked;
