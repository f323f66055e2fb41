package dev.skillexchange.evaluation.beside;

import dev.skillexchange.job.Job;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.slice.JobValues;
import dev.skillexchange.store.Change;
import dev.skillexchange.store.Store;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// The jobs of a store as a table for PostgreSQL's full-text search.
///
/// Rows are kept small, for counting reads all that are found: values are numbers, and the vector
/// of words lies apart from its row (TOAST), uncompressed, since ranking reads it. Open and closed
/// jobs are two partitions, since nearly every search is about open ones.
final class JobTable {
  private static final int BATCH = 5_000;

  /// Raised whenever rows are made otherwise, so that older tables are filled again.
  private static final int EDITION = 2;

  /// Columns besides those of the dimensions.
  private static final String OTHER_COLUMNS =
      "first_seen date NOT NULL, last_seen date NOT NULL, pay_top bigint, pay_currency text,"
          + " id text COLLATE \"C\" NOT NULL, words tsvector NOT NULL";

  private final Connection connection;
  private final ValueNumbers numbers = new ValueNumbers();

  private JobTable(Connection connection) {
    this.connection = connection;
  }

  /// Fills the table with all jobs of a store, where it does not hold those of its last change yet.
  static ValueNumbers filled(Connection connection, Store store) throws SQLException {
    String state = EDITION + " " + store.identity().id() + " " + store.changes().last();
    if (Sql.text(connection, "SELECT to_regclass('filled') IS NOT NULL").equals("t")
        && Sql.text(connection, "SELECT max(state) FROM filled").equals(state)) {
      return ValueNumbers.load(connection);
    }
    JobTable table = new JobTable(connection);
    table.make();
    table.fill(store);
    table.numbers.save(connection);
    table.index();
    Sql.run(
        connection,
        "CREATE TABLE filled (state text)",
        "INSERT INTO filled VALUES ('" + state + "')");
    return table.numbers;
  }

  private void make() throws SQLException {
    String dimensions =
        Stream.of(Column.values())
            .map(column -> column.sql() + " " + column.type())
            .collect(Collectors.joining(", "));
    // "open" gets the number 1, "closed" 2
    numbers.add(Column.STATE, "open");
    numbers.add(Column.STATE, "closed");
    Sql.run(
        connection,
        "DROP TABLE IF EXISTS job, value, filled",
        "CREATE TABLE job (" + OTHER_COLUMNS + ", " + dimensions + ") PARTITION BY LIST (by_state)",
        "CREATE TABLE job_open PARTITION OF job FOR VALUES IN (1) WITH (toast_tuple_target = 128)",
        "CREATE TABLE job_closed PARTITION OF job FOR VALUES IN (2) WITH (toast_tuple_target ="
            + " 128)",
        "ALTER TABLE job_open ALTER COLUMN words SET STORAGE EXTERNAL",
        "ALTER TABLE job_closed ALTER COLUMN words SET STORAGE EXTERNAL");
  }

  private void fill(Store store) throws SQLException {
    CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY job FROM STDIN");
    long at = 0;
    List<Change> batch = store.changes().after(at, BATCH);
    while (!batch.isEmpty()) {
      List<byte[]> rows =
          batch.parallelStream()
              .flatMap(
                  change -> change instanceof Change.Put(Job job) ? Stream.of(job) : Stream.empty())
              .map(job -> row(job).getBytes(StandardCharsets.UTF_8))
              .toList();
      for (byte[] row : rows) {
        copy.writeToCopy(row, 0, row.length);
      }
      at = batch.getLast().version();
      batch = store.changes().after(at, BATCH);
    }
    copy.endCopy();
  }

  private String row(Job job) {
    List<String> fields = new ArrayList<>();
    Optional<PayRange> pay = job.facts().pay().base();
    fields.add(job.firstSeen().toString());
    fields.add(job.lastSeen().toString());
    fields.add(JobValues.yearlyTop(job).map(String::valueOf).orElse("\\N"));
    fields.add(pay.map(PayRange::currency).orElse("\\N"));
    fields.add(job.id().toString());
    fields.add(SearchVector.of(job).replace("\\", "\\\\"));
    for (Column column : Column.values()) {
      List<String> values =
          JobValues.of(job, column.dimension()).stream()
              .map(value -> String.valueOf(numbers.add(column, value)))
              .toList();
      String joined = String.join(",", values);
      fields.add(column.several() ? "{" + joined + "}" : values.isEmpty() ? "\\N" : joined);
    }
    return String.join("\t", fields) + "\n";
  }

  private void index() throws SQLException {
    Sql.run(connection, "CREATE INDEX ON job USING gin (words) WITH (fastupdate = off)");
    for (Column column : Column.values()) {
      if (column != Column.STATE) {
        String method = column.several() ? " USING gin (%s) WITH (fastupdate = off)" : " (%s)";
        Sql.run(connection, "CREATE INDEX ON job" + method.formatted(column.sql()));
      }
    }
    Sql.run(
        connection,
        "CREATE INDEX ON job (first_seen DESC, id)",
        "CREATE INDEX ON job (by_role, first_seen DESC, id)",
        "CREATE INDEX ON job (last_seen)",
        "CREATE INDEX ON job (pay_currency, pay_top)",
        "VACUUM (ANALYZE) job");
  }
}
