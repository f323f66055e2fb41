package dev.skillexchange.cli;

import dev.skillexchange.engine.Settings;
import dev.skillexchange.engine.desk.Desk;
import dev.skillexchange.engine.desk.Desks;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/// Options that say where the data is.
final class HomeOptions {
  @Option(
      names = "--home",
      paramLabel = "FOLDER",
      description = "Where the data lives (SKILLEXCHANGE_HOME).")
  Optional<String> home = Optional.empty();

  @Option(
      names = "--database-url",
      paramLabel = "URL",
      description =
          "A PostgreSQL to use in place of the embedded one, such as"
              + " postgresql://localhost:5432/jobs (SKILLEXCHANGE_DATABASE_URL, with _USER and"
              + " _PASSWORD beside it).")
  Optional<String> databaseUrl = Optional.empty();

  Desk open(String command, Consumer<String> log) {
    return Desks.open(Settings.of(home, databaseUrl, System.getenv()), command, log);
  }
}
