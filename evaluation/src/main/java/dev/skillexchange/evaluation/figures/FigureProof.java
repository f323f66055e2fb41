package dev.skillexchange.evaluation.figures;

import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.store.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/// A running server and the database behind it, to be held against each other.
///
/// @param address of the server, such as `http://127.0.0.1:8080`
/// @param market `real` or `sample`
/// @param cities the catalogue's table of cities
public record FigureProof(String address, EmbeddedPostgres database, String market, Path cities) {

  /// Draws figures and recomputes them.
  ///
  /// @param about what the figures are about, in words
  public Report of(int figures, long seed, String about)
      throws IOException, InterruptedException, SQLException {
    try (Connection connection =
        DriverManager.getConnection(database.url(), database.user(), database.password())) {
      connection.setSchema("skillexchange_" + market);
      Recount recount = Recount.of(connection, cities, lastReading(connection));
      return new FigureRun(new Website(address), recount, seed).of(figures, about);
    }
  }

  private static LocalDate lastReading(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT max(observed) FROM reading")) {
      row.next();
      Date day = row.getDate(1);
      return day.toLocalDate();
    }
  }
}
