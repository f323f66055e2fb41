package dev.skillexchange.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A home for one test, reachable by the account that runs the server; what all have in common is
/// made once.
final class TestHome implements AutoCloseable {
  private static final Path USED = template();

  final Path path;
  final List<String> notices = Collections.synchronizedList(new ArrayList<>());

  private TestHome(Path path) {
    this.path = path;
  }

  /// A home with binaries and no data.
  static TestHome create() throws IOException {
    TestHome home = empty();
    Home files = home.files();
    copy("-al", "bin-" + Binaries.VERSION, files);
    return home;
  }

  /// A home whose server was started and stopped before.
  static TestHome used() throws IOException {
    TestHome home = create();
    copy("-a", "data", home.files());
    copy("-a", "password", home.files());
    Settings.write(home.files());
    return home;
  }

  private static void copy(String how, String what, Home to) throws IOException {
    String from = USED.resolve("postgres").resolve(what).toString();
    Command.run(new ProcessBuilder("cp", how, from, to.folder().toString()), "");
  }

  static TestHome empty() throws IOException {
    Path path = Files.createTempDirectory("skillexchange-home");
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
    return new TestHome(path);
  }

  EmbeddedPostgres start() {
    return EmbeddedPostgres.start(path, notices::add);
  }

  Home files() {
    return Home.open(path, Account.current());
  }

  @Override
  public void close() throws IOException {
    Trees.delete(path);
  }

  static Connection connect(EmbeddedPostgres postgres) throws SQLException {
    return DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
  }

  static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (Connection connection = connect(postgres);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String ask(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (Connection connection = connect(postgres);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    }
  }

  /// Asks until the server answers.
  static String askPatiently(EmbeddedPostgres postgres, String sql) throws Exception {
    String[] answer = new String[1];
    await(() -> {
      try {
        answer[0] = ask(postgres, sql);
        return true;
      } catch (SQLException _) {
        return false;
      }
    });
    return answer[0];
  }

  static void await(Polling.Condition condition) throws IOException {
    if (!Polling.until(Duration.ofSeconds(20), condition)) {
      throw new AssertionError("waited for 20 seconds");
    }
  }

  private static Path template() {
    try {
      TestHome home = empty();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home.path)));
      home.start().close();
      return home.path;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void delete(Path path) {
    try {
      Trees.delete(path);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
