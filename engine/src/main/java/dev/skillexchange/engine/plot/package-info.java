/// Plots as SVG.
@NullMarked
package dev.skillexchange.engine.plot;

import org.jspecify.annotations.NullMarked;
