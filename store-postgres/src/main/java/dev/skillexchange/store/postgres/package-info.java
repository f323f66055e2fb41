/// The system of record on PostgreSQL.
///
/// Start reading at [PostgresStore], then `WriteStep`: what one write does in its transaction.
@NullMarked
package dev.skillexchange.store.postgres;

import org.jspecify.annotations.NullMarked;
