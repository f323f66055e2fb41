/// Health and metrics.
@NullMarked
package dev.skillexchange.server.watch;

import org.jspecify.annotations.NullMarked;
