/// What the search box proposes as one types, of a market as it is now.
@NullMarked
package dev.skillexchange.engine.completion;

import org.jspecify.annotations.NullMarked;
