@NullMarked
package dev.skillexchange.evaluation.beside;

import org.jspecify.annotations.NullMarked;
