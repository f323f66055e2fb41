package dev.skillexchange.cli;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps what libraries log out of a command's output, but for what is severe.
final class Quiet {
  /// Held, since a logger that nobody holds forgets its level.
  private static final List<Logger> QUIET =
      List.of(
          Logger.getLogger("org.apache.fontbox"),
          Logger.getLogger("org.apache.lucene"),
          Logger.getLogger("org.apache.pdfbox"),
          Logger.getLogger("com.zaxxer.hikari"),
          Logger.getLogger("org.flywaydb"),
          Logger.getLogger("org.postgresql"));

  private Quiet() {}

  static void libraries() {
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
  }
}
