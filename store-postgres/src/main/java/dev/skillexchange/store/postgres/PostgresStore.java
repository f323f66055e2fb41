package dev.skillexchange.store.postgres;

import dev.skillexchange.store.Changes;
import dev.skillexchange.store.Jobs;
import dev.skillexchange.store.Market;
import dev.skillexchange.store.Partings;
import dev.skillexchange.store.People;
import dev.skillexchange.store.Postings;
import dev.skillexchange.store.ShortLinks;
import dev.skillexchange.store.Store;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/// A store in a schema of a PostgreSQL database. Safe for use by several threads and several
/// processes; readers are never blocked.
///
/// A call during which the server goes away is tried again for some seconds; every step is one
/// transaction, so that whatever is killed leaves it done or not done.
public final class PostgresStore implements Store {
  private final Connections connections;
  private final Identity identity;
  private final Postings postings;
  private final Jobs jobs;
  private final Changes changes;
  private final Partings partings;
  private final People people;
  private final ShortLinks links;

  private PostgresStore(Connections connections, Identity identity) {
    this.connections = connections;
    this.identity = identity;
    FreshFacts fresh = new FreshFacts();
    postings = new PostgresPostings(connections, fresh);
    jobs = new PostgresJobs(connections);
    changes = new PostgresChanges(connections, fresh);
    partings = new PostgresPartings(connections);
    people = new PostgresPeople(connections);
    links = new PostgresLinks(connections);
  }

  /// Opens the store of a market, and makes it where it is missing.
  ///
  /// @throws dev.skillexchange.fault.UserError where the database cannot be reached, refuses, or
  ///   holds a store of a newer program
  public static PostgresStore open(Database database, Market market) {
    return open(database, market, Schema.of(market));
  }

  /// Opens the store of a market in a schema of its own.
  static PostgresStore open(Database database, Market market, String schema) {
    Schema.migrate(database, schema);
    Connections connections = Connections.to(database, schema);
    try {
      return new PostgresStore(
          connections, connections.step(connection -> identity(connection, market)));
    } catch (RuntimeException failure) {
      connections.close();
      throw failure;
    }
  }

  private static Identity identity(Connection connection, Market market) throws SQLException {
    String create = "INSERT INTO store (id, market) VALUES (?, ?) ON CONFLICT DO NOTHING";
    try (PreparedStatement statement = connection.prepareStatement(create)) {
      statement.setString(1, UUID.randomUUID().toString());
      statement.setString(2, market.name());
      statement.executeUpdate();
    }
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT id, market FROM store")) {
      Identity identity =
          Sql.list(
                  statement,
                  row -> new Identity(row.getString(1), Market.valueOf(row.getString(2))))
              .getFirst();
      if (identity.market() != market) {
        throw new IllegalStateException("the store is " + identity.market() + ", not " + market);
      }
      return identity;
    }
  }

  @Override
  public Identity identity() {
    return identity;
  }

  @Override
  public Postings postings() {
    return postings;
  }

  @Override
  public Jobs jobs() {
    return jobs;
  }

  @Override
  public Changes changes() {
    return changes;
  }

  @Override
  public Partings partings() {
    return partings;
  }

  @Override
  public People people() {
    return people;
  }

  @Override
  public ShortLinks links() {
    return links;
  }

  @Override
  public void close() {
    connections.close();
  }
}
