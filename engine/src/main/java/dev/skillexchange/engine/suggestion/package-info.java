/// Suggestions for the catalogue: skills that jobs name and no catalogue holds, counted and ranked.
@NullMarked
package dev.skillexchange.engine.suggestion;

import org.jspecify.annotations.NullMarked;
