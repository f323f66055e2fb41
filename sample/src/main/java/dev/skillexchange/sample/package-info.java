/// The sample market: a deterministic generator of postings whose truth is known.
@NullMarked
package dev.skillexchange.sample;

import org.jspecify.annotations.NullMarked;
