@NullMarked
package dev.skillexchange.cli;

import org.jspecify.annotations.NullMarked;
