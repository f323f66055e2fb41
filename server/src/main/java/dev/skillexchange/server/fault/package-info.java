/// What goes wrong, as a page or as a problem.
@NullMarked
package dev.skillexchange.server.fault;

import org.jspecify.annotations.NullMarked;
