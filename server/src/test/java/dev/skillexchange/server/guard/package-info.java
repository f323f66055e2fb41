@NullMarked
package dev.skillexchange.server.guard;

import org.jspecify.annotations.NullMarked;
