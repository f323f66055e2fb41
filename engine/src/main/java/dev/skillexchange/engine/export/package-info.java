/// The jobs of a search as tables and lines for other programs.
@NullMarked
package dev.skillexchange.engine.export;

import org.jspecify.annotations.NullMarked;
