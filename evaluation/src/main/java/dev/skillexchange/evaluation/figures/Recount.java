package dev.skillexchange.evaluation.figures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// The jobs of a store, counted anew in SQL (`recount.sql`).
final class Recount {
  private static final List<String> NARROWING =
      List.of("skill", "pay", "certification", "activity");

  /// Units of a currency that a dollar is, roughly: what tells a year's pay from a typing error.
  private static final Map<Integer, List<String>> DOLLAR =
      Map.of(
          3, List.of("PLN", "ILS", "BRL", "MYR", "PEN", "QAR", "SAR", "AED", "RON", "GEL"),
          5, List.of("SEK", "NOK", "DKK", "HKD", "CNY"),
          10, List.of("MXN", "ZAR", "CZK", "UAH", "TRY", "MAD", "EGP", "UYU"),
          20, List.of("PHP", "THB", "TWD", "INR"),
          50, List.of("RUB", "BDT", "KES", "ISK", "RSD"),
          100, List.of("JPY", "HUF", "PKR", "LKR", "NGN", "ARS"),
          500, List.of("KRW", "CLP"),
          2_000, List.of("COP"),
          10_000, List.of("IDR", "VND"));

  private final Connection connection;
  private final LocalDate asOf;

  private Recount(Connection connection, LocalDate asOf) {
    this.connection = connection;
    this.asOf = asOf;
  }

  /// Reads a store.
  ///
  /// @param connection to its database, with its schema as the search path
  /// @param cities the catalogue's table of cities
  /// @param asOf the day of its last reading
  static Recount of(Connection connection, Path cities, LocalDate asOf)
      throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TEMP TABLE metro (city text, metro text)");
      statement.execute("CREATE TEMP TABLE dollar (currency text, units int)");
    }
    for (String line : Files.readAllLines(cities)) {
      String[] columns = line.split("\t", -1);
      if (columns.length > 8 && !columns[8].isEmpty()) {
        insert(connection, "INSERT INTO metro VALUES (?, ?)", columns[0], columns[8]);
      }
    }
    for (Map.Entry<Integer, List<String>> scale : DOLLAR.entrySet()) {
      for (String currency : scale.getValue()) {
        insert(connection, "INSERT INTO dollar VALUES (?, ?)", currency, scale.getKey());
      }
    }
    try (InputStream sql = Recount.class.getResourceAsStream("recount.sql");
        Statement statement = connection.createStatement()) {
      statement.execute(
          new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8));
    }
    return new Recount(connection, asOf);
  }

  private static void insert(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    }
  }

  /// The jobs that a link means.
  ///
  /// @param stating the filter whose matter they state; empty for all
  Set<String> jobs(Link link, String stating) throws SQLException {
    StringBuilder sql = new StringBuilder("SELECT id FROM market WHERE true");
    List<Object> values = new ArrayList<>();
    for (Map.Entry<String, List<String>> filter : link.filters().entrySet()) {
      if (filter.getKey().equals("seen")) {
        sql.append(" AND last_seen >= ?");
        values.add(Date.valueOf(since(filter.getValue().getFirst())));
      } else {
        for (List<String> one : together(filter.getKey(), filter.getValue())) {
          sql.append(" AND ").append(column(filter.getKey())).append(" && ?");
          values.add(array(one));
        }
      }
    }
    if (!stating.isEmpty()) {
      sql.append(" AND 'stated' = ANY (").append(column(stating)).append(")");
    }
    Set<String> ids = new TreeSet<>();
    try (PreparedStatement statement = prepared(sql.toString(), values);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        ids.add(row.getString(1));
      }
    }
    return ids;
  }

  /// The values of a filter: of those in one list one is enough, and each list must have one.
  private static List<List<String>> together(String filter, List<String> values) {
    return NARROWING.contains(filter) ? values.stream().map(List::of).toList() : List.of(values);
  }

  private LocalDate since(String value) {
    return value.endsWith("m")
        ? asOf.minusMonths(Long.parseLong(value.substring(0, value.length() - 1)))
        : LocalDate.parse(value);
  }

  private static String column(String filter) {
    if (!filter.matches("[a-z]+")) {
      throw new IllegalArgumentException("no filter " + filter);
    }
    return filter;
  }

  /// A figure of some jobs; not a number where SQL gives none.
  double figure(Kind kind, Collection<String> jobs, List<Double> arguments) throws SQLException {
    List<Object> values = new ArrayList<>(arguments);
    values.add(array(jobs));
    String sql = "SELECT (" + kind.sql() + ")::float8 FROM market WHERE id = ANY (?)";
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet row = statement.executeQuery()) {
      row.next();
      double figure = row.getDouble(1);
      return row.wasNull() ? Double.NaN : figure;
    }
  }

  /// The values of a job of a role under a filter, without those that stand for any.
  ///
  /// @param at picks the job, from 0 to below 1
  List<String> values(String role, double at, String filter) throws SQLException {
    String sql =
        "SELECT unnest(array_remove(array_remove("
            + column(filter)
            + ", 'stated'), 'all')) FROM (SELECT * FROM market WHERE ? = ANY (role) ORDER BY id"
            + " OFFSET floor(? * (SELECT count(*) FROM market WHERE ? = ANY (role))) LIMIT 1) job";
    List<String> values = new ArrayList<>();
    try (PreparedStatement statement = prepared(sql, List.of(role, at, role));
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        values.add(row.getString(1));
      }
    }
    return values;
  }

  private PreparedStatement prepared(String sql, List<?> values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
    return statement;
  }

  private Array array(Collection<String> values) throws SQLException {
    return connection.createArrayOf("text", values.toArray());
  }
}
