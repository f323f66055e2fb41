@NullMarked
package dev.skillexchange.sample;

import org.jspecify.annotations.NullMarked;
