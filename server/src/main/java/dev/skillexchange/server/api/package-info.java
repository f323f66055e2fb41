/// REST: the answers of the engine as JSON.
@NullMarked
package dev.skillexchange.server.api;

import org.jspecify.annotations.NullMarked;
