/// Guides: what the market says of a role.
@NullMarked
package dev.skillexchange.guide;

import org.jspecify.annotations.NullMarked;
