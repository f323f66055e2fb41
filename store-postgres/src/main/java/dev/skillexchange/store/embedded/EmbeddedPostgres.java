package dev.skillexchange.store.embedded;

import java.nio.file.Path;
import java.util.function.Consumer;

/// A PostgreSQL server that runs as a child of this process, with its data in a folder.
///
/// It listens on 127.0.0.1 alone, on a port chosen at each start, and asks for a password. It is as
/// durable as PostgreSQL is by default. When its process dies it is started again on the same port,
/// so that open connection pools find it again; when this process dies, however it dies, it shuts
/// down too (on Linux at once, elsewhere at the next start).
///
/// Safe for use by many threads.
public final class EmbeddedPostgres implements AutoCloseable {
  private final Supervisor supervisor;

  private EmbeddedPostgres(Supervisor supervisor) {
    this.supervisor = supervisor;
  }

  /// Starts the server of a home and returns when it accepts connections; the first start also
  /// unpacks the binaries and creates the data folder, below `home/postgres`.
  ///
  /// @param notices is told in single lines what takes long and, later, when the server had to be
  ///   started again; called from a thread of the server
  /// @throws dev.skillexchange.fault.UserError if the home cannot be used: owned by another
  ///   process, not writable, full, of another version of PostgreSQL, out of the server's reach
  public static EmbeddedPostgres start(Path home, Consumer<String> notices) {
    Supervisor supervisor = new Supervisor(home, notices);
    supervisor.start();
    return new EmbeddedPostgres(supervisor);
  }

  /// The JDBC address of the database; the same until this is closed.
  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + supervisor.port() + "/" + Cluster.DATABASE;
  }

  public String user() {
    return Cluster.USER;
  }

  public String password() {
    return supervisor.password();
  }

  /// The process id of the server's first process; another one after the server had to be started
  /// again.
  public long pid() {
    return supervisor.pid();
  }

  /// Ends all connections, writes a checkpoint and stops the server; waits for that, for 40 seconds
  /// at most. Does nothing the second time.
  @Override
  public void close() {
    supervisor.close();
  }
}
