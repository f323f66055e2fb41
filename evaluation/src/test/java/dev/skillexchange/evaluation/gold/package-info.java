@NullMarked
package dev.skillexchange.evaluation.gold;

import org.jspecify.annotations.NullMarked;
