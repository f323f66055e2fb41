package dev.skillexchange.store.postgres;

import java.time.Duration;

/// Where a PostgreSQL database is and who asks.
///
/// @param url a JDBC address, such as `jdbc:postgresql://127.0.0.1:5432/skillexchange`
/// @param patience how long a server that does not answer is waited for when a store is opened: no
///   time where a wrong address is likelier than a restart
public record Database(String url, String user, String password, Duration patience) {

  /// A database whose server answers, or is not there.
  public Database(String url, String user, String password) {
    this(url, user, password, Duration.ZERO);
  }

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
