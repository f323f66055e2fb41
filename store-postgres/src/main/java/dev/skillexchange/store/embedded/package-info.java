/// The embedded PostgreSQL server: unpacked from a Maven artifact, run as a child of this process,
/// kept running, and stopped with it.
///
/// Start reading at [dev.skillexchange.store.embedded.EmbeddedPostgres]; the order of a start is in
/// `Supervisor`.
@NullMarked
package dev.skillexchange.store.embedded;

import org.jspecify.annotations.NullMarked;
