package dev.skillexchange.store.postgres;

/// Where a PostgreSQL database is and who asks.
///
/// @param url a JDBC address, such as `jdbc:postgresql://127.0.0.1:5432/skillexchange`
public record Database(String url, String user, String password) {

  /// The address without what may hold a secret.
  String shown() {
    return url.replaceAll("\\?.*$", "").replaceAll("//[^/@]*@", "//");
  }

  /// Without the password, so that it reaches no log.
  @Override
  public String toString() {
    return shown() + " as " + user;
  }
}
