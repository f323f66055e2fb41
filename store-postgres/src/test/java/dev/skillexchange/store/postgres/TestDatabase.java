package dev.skillexchange.store.postgres;

/// The one database of a test run.
final class TestDatabase {
  private TestDatabase() {}

  static Database database() {
    return new Database("jdbc:postgresql://127.0.0.1:54399/postgres", "skillexchange", "secret");
  }
}
