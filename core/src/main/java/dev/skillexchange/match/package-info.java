/// Matching: a person's skills held against jobs.
@NullMarked
package dev.skillexchange.match;

import org.jspecify.annotations.NullMarked;
