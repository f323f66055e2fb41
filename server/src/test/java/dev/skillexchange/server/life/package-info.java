@NullMarked
package dev.skillexchange.server.life;

import org.jspecify.annotations.NullMarked;
