package dev.skillexchange.evaluation.beside;

import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.facet.PayAnywhere;
import dev.skillexchange.evaluation.beside.SliceSql.Unasked;
import dev.skillexchange.evaluation.search.Asked;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.store.Store;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/// Searches by PostgreSQL's full-text search over the jobs of a store, copied into a server of its
/// own. For one thread.
public final class PostgresSearch implements AutoCloseable {
  private static final String LONGEST = "60s";

  private final TunedPostgres server;
  private final Connection connection;
  private final TableSearch search;

  private PostgresSearch(TunedPostgres server, Connection connection, TableSearch search) {
    this.server = server;
    this.connection = connection;
    this.search = search;
  }

  /// Opens PostgreSQL's copy of a market.
  ///
  /// @param folder of the server; filled where it does not hold the jobs of this store
  public static PostgresSearch of(
      Path folder, Store store, Knowledge knowledge, Optional<LocalDate> asOf) {
    try {
      TunedPostgres server = TunedPostgres.start(folder);
      Connection connection = server.connect();
      ValueNumbers numbers = JobTable.filled(connection, store);
      Sql.run(connection, "SET statement_timeout = '" + LONGEST + "'");
      return new PostgresSearch(
          server,
          connection,
          new TableSearch(
              connection,
              numbers,
              knowledge.resolver(),
              asOf,
              new PayAnywhere(asOf.flatMap(knowledge.rates()::on))::in));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A search, ready to be run; it is given up after 60 seconds.
  @FunctionalInterface
  public interface Prepared {
    /// Runs it.
    Found run() throws SQLException;
  }

  /// How many jobs a search found and how long it took, its counts asked in the faster of two ways.
  public record Found(long jobs, double milliseconds) {}

  /// Prepares a search; empty where the table can not be asked for it.
  ///
  /// @param query as it is asked in the end, open jobs where it does not say which
  public Optional<Prepared> prepared(Asked asked, JobQuery query) {
    try {
      TableSearch.Statements statements = search.statements(asked, query);
      return Optional.of(() -> {
        TableSearch.Found found = search.run(statements);
        return new Found(found.jobs(), found.milliseconds());
      });
    } catch (Unasked e) {
      return Optional.empty();
    }
  }

  /// Megabytes of the table with its indexes.
  public long megabytes() {
    try {
      return Long.parseLong(
              Sql.text(
                  connection,
                  "SELECT sum(pg_total_relation_size(relid)) FROM pg_partition_tree('job')"
                      + " WHERE isleaf"))
          >> 20;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// How the server is set otherwise than the embedded one.
  public String settings() {
    return String.join(", ", TunedPostgres.SETTINGS);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } finally {
      server.close();
    }
  }
}
