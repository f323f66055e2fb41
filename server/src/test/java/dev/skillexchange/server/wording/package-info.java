@NullMarked
package dev.skillexchange.server.wording;

import org.jspecify.annotations.NullMarked;
