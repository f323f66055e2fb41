package dev.skillexchange.engine;

import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.QueryLimits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the data lives, and how much a query may ask.
///
/// @param home the folder of this installation
/// @param database an existing database; empty for the embedded one
/// @param limits of queries
public record Settings(Path home, Optional<ExternalDatabase> database, QueryLimits limits) {

  private static final int MOST_CHARACTERS = 100_000;
  private static final int MOST_VALUES = 1_000;

  /// A PostgreSQL database that is run elsewhere.
  public record ExternalDatabase(String url, String user, String password) {

    /// The password stays out of messages.
    @Override
    public String toString() {
      return url + " as " + user;
    }
  }

  /// Reads settings from options first, the environment second; all problems are told together.
  ///
  /// Environment: `SKILLEXCHANGE_HOME`, `SKILLEXCHANGE_DATABASE_URL`,
  /// `SKILLEXCHANGE_DATABASE_USER`, `SKILLEXCHANGE_DATABASE_PASSWORD`,
  /// `SKILLEXCHANGE_QUERY_CHARACTERS`, `SKILLEXCHANGE_QUERY_WORDS`, `SKILLEXCHANGE_QUERY_VALUES`.
  public static Settings of(
      Optional<String> home, Optional<String> databaseUrl, Map<String, String> environment) {
    List<String> problems = new ArrayList<>();
    Path folder = home(home.or(() -> set(environment, "SKILLEXCHANGE_HOME")), problems);
    Optional<ExternalDatabase> database =
        databaseUrl
            .or(() -> set(environment, "SKILLEXCHANGE_DATABASE_URL"))
            .map(url -> database(url, environment, problems));
    QueryLimits limits = limits(environment, problems);
    if (!problems.isEmpty()) {
      throw new UserError("settings", String.join("; ", problems), "Correct them.");
    }
    return new Settings(folder, database, limits);
  }

  private static QueryLimits limits(Map<String, String> environment, List<String> problems) {
    QueryLimits usual = QueryLimits.USUAL;
    return new QueryLimits(
        number("CHARACTERS", usual.characters(), MOST_CHARACTERS, environment, problems),
        number("WORDS", usual.words(), QueryLimits.MOST_WORDS, environment, problems),
        number("VALUES", usual.values(), MOST_VALUES, environment, problems));
  }

  private static int number(
      String of, int usual, int most, Map<String, String> environment, List<String> problems) {
    String name = "SKILLEXCHANGE_QUERY_" + of;
    Optional<String> text = set(environment, name);
    try {
      int number = text.map(String::strip).map(Integer::parseInt).orElse(usual);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException _) {
      // Said below.
    }
    problems.add(name + " is no number from 1 to " + most + ": " + text.orElse(""));
    return usual;
  }

  private static Path home(Optional<String> named, List<String> problems) {
    try {
      return named.map(Path::of).orElseGet(Settings::usualHome).toAbsolutePath().normalize();
    } catch (IllegalArgumentException e) {
      problems.add("home is no path: " + named.orElse(""));
      return usualHome();
    }
  }

  /// The database runs as another user where root starts it, who can not enter root's home.
  private static Path usualHome() {
    return System.getProperty("user.name", "").equals("root")
        ? Path.of("/var/lib/skillexchange")
        : Path.of(System.getProperty("user.home", "."), ".skillexchange");
  }

  private static ExternalDatabase database(
      String url, Map<String, String> environment, List<String> problems) {
    String jdbc =
        url.startsWith("jdbc:") ? url : "jdbc:" + url.replaceFirst("^postgres:", "postgresql:");
    if (!jdbc.startsWith("jdbc:postgresql://")) {
      problems.add("database-url is no address such as postgresql://host:5432/name");
    }
    if (jdbc.matches("jdbc:postgresql://[^/]*@.*")) {
      problems.add(
          "database-url holds a user or password: put them into SKILLEXCHANGE_DATABASE_USER and"
              + " SKILLEXCHANGE_DATABASE_PASSWORD");
      jdbc = "";
    }
    return new ExternalDatabase(
        jdbc,
        set(environment, "SKILLEXCHANGE_DATABASE_USER").orElse(System.getProperty("user.name", "")),
        set(environment, "SKILLEXCHANGE_DATABASE_PASSWORD").orElse(""));
  }

  private static Optional<String> set(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }
}
