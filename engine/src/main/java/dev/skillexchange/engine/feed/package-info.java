/// Searches as feeds: the newest jobs, for feed readers.
@NullMarked
package dev.skillexchange.engine.feed;

import org.jspecify.annotations.NullMarked;
