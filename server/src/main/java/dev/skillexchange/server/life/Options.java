package dev.skillexchange.server.life;

import dev.skillexchange.fault.UserError;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What stands behind `serve` on the command line, by name without dashes.
record Options(Map<String, String> values) {
  private static final List<String> NAMES =
      List.of("port", "host", "home", "database-url", "public-address");
  private static final int HIGHEST_PORT = 65_535;

  static final String HELP =
      """
      serve: pages and API, by default on http://127.0.0.1:8080

        --port N            the port (SKILLEXCHANGE_PORT)
        --host ADDRESS      the address to listen on (SKILLEXCHANGE_HOST); 127.0.0.1 keeps it to this machine
        --home FOLDER       where the data lives (SKILLEXCHANGE_HOME)
        --database-url URL  an existing PostgreSQL (SKILLEXCHANGE_DATABASE_URL)
        --public-address URL  where people and search engines reach it, such as
                            https://careers.example.org (SKILLEXCHANGE_PUBLIC_ADDRESS)
      """;

  static Options parse(List<String> arguments) {
    Map<String, String> values = new HashMap<>();
    int at = 0;
    while (at < arguments.size()) {
      String argument = arguments.get(at++);
      if (argument.equals("--help") || argument.equals("-h")) {
        values.put("help", "");
        continue;
      }
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      if (!name.startsWith("--") || !NAMES.contains(name.substring(2))) {
        throw new UserError(
            "unknown option of serve", argument, "See ./skillexchange serve --help.");
      }
      if (equals < 0 && at == arguments.size()) {
        throw new UserError("value missing", name, "See ./skillexchange serve --help.");
      }
      values.put(
          name.substring(2), equals < 0 ? arguments.get(at++) : argument.substring(equals + 1));
    }
    return new Options(Map.copyOf(values));
  }

  boolean help() {
    return values.containsKey("help");
  }

  /// The value of an option, of the environment, of a system property, in this order.
  Optional<String> value(String name) {
    String variable = "SKILLEXCHANGE_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
    return Optional.ofNullable(values.get(name))
        .or(() -> Optional.ofNullable(System.getenv(variable)))
        .or(() -> Optional.ofNullable(System.getProperty("skillexchange." + name)))
        .filter(value -> !value.isBlank());
  }

  int port() {
    String text = value("port").orElse("8080");
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw new UserError("no port", text, "Choose one from 1 to " + HIGHEST_PORT + ".", e);
    }
    throw new UserError("no port", text, "Choose one from 1 to " + HIGHEST_PORT + ".");
  }

  /// Makes what was given on the command line known to the server's configuration.
  void publish() {
    values.forEach((name, value) -> System.setProperty("skillexchange." + name, value));
  }
}
