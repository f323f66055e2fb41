/// The desk: questions asked of this process or of the one that owns the home, in the same words.
@NullMarked
package dev.skillexchange.engine.desk;

import org.jspecify.annotations.NullMarked;
