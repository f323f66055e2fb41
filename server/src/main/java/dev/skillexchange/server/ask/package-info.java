/// What a request asks for.
@NullMarked
package dev.skillexchange.server.ask;

import org.jspecify.annotations.NullMarked;
