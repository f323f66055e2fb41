@NullMarked
package dev.skillexchange.server;

import org.jspecify.annotations.NullMarked;
