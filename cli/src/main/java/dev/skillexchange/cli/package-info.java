/// The commands: what is typed, asked of the desk, and printed.
@NullMarked
package dev.skillexchange.cli;

import org.jspecify.annotations.NullMarked;
