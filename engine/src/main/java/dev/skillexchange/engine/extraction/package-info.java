/// Extraction without a store: lines of postings in, lines of facts out.
@NullMarked
package dev.skillexchange.engine.extraction;

import org.jspecify.annotations.NullMarked;
