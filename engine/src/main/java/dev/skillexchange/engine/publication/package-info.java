/// Guides as a static site: pages that any web server can host, and that open from a folder too.
@NullMarked
package dev.skillexchange.engine.publication;

import org.jspecify.annotations.NullMarked;
