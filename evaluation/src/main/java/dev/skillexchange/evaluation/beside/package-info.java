/// The same searches by PostgreSQL's full-text search over the same jobs, to compare with.
@NullMarked
package dev.skillexchange.evaluation.beside;

import org.jspecify.annotations.NullMarked;
