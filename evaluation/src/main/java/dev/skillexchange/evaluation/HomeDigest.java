package dev.skillexchange.evaluation;

import dev.skillexchange.engine.home.Home;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.index.lucene.LuceneDigest;
import dev.skillexchange.store.embedded.EmbeddedPostgres;
import dev.skillexchange.store.postgres.StoreDigest;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/// A digest of every row and every document of a home's real market: what has to be the same after
/// any history of kills. Numbers of changes and ids of stores are left out.
final class HomeDigest {
  private static final String SCHEMA = "skillexchange_real";

  private HomeDigest() {}

  /// Digests by table, and of the index under `index`. The home must be at rest.
  static Map<String, String> of(Path folder) {
    try (Home home =
            Home.take(folder, "digest")
                .orElseThrow(
                    () -> new UserError("home in use", folder.toString(), "Stop what uses it."));
        EmbeddedPostgres server = EmbeddedPostgres.start(home.folder(), _ -> {});
        Connection connection =
            DriverManager.getConnection(server.url(), server.user(), server.password())) {
      Map<String, String> digests = new TreeMap<>(StoreDigest.of(connection, SCHEMA));
      digests.put("index", LuceneDigest.of(folder.resolve("index").resolve("real")));
      return digests;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
