/// Short links to pages of this site.
@NullMarked
package dev.skillexchange.engine.link;

import org.jspecify.annotations.NullMarked;
