/// Sources: how postings come in.
@NullMarked
package dev.skillexchange.source;

import org.jspecify.annotations.NullMarked;
