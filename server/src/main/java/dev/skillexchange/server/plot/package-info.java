/// Plots as SVG.
@NullMarked
package dev.skillexchange.server.plot;

import org.jspecify.annotations.NullMarked;
