/// The desk: questions of commands, while this process owns the home.
@NullMarked
package dev.skillexchange.server.desk;

import org.jspecify.annotations.NullMarked;
