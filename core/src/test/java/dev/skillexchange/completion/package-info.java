@NullMarked
package dev.skillexchange.completion;

import org.jspecify.annotations.NullMarked;
