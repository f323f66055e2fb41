/// How fast guides are written over a large market.
@NullMarked
package dev.skillexchange.evaluation.speed;

import org.jspecify.annotations.NullMarked;
