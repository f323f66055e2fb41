/// The life of the server: its start, the engine it runs, its end.
@NullMarked
package dev.skillexchange.server.life;

import org.jspecify.annotations.NullMarked;
