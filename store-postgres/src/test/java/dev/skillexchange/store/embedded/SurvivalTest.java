package dev.skillexchange.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.fault.UserError;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What happens when processes are killed.
class SurvivalTest {
  private TestHome home;

  @BeforeEach
  void createHome() throws Exception {
    home = TestHome.used();
  }

  @AfterEach
  void deleteHome() throws Exception {
    home.close();
  }

  @Test
  void aKilledServerIsStartedAgainOnTheSamePortWithAllThatWasCommitted() throws Exception {
    try (EmbeddedPostgres postgres = home.start()) {
      TestHome.execute(postgres, "create table t (n int)");
      for (int round = 1; round <= 3; round++) {
        String url = postgres.url();
        long pid = postgres.pid();
        TestHome.execute(postgres, "insert into t values (" + round + ")");
        Signal.KILL.send(pid);
        TestHome.await(() -> postgres.pid() != pid);
        assertThat(TestHome.askPatiently(postgres, "select count(*) from t"))
            .isEqualTo(Integer.toString(round));
        assertThat(postgres.url()).isEqualTo(url);
      }
      TestHome.await(() -> again() == 3);
    }
    assertThat(again()).isEqualTo(3);
  }

  @Test
  void aServerThatSomebodyStoppedIsStartedAgain() throws Exception {
    try (EmbeddedPostgres postgres = home.start()) {
      long pid = postgres.pid();
      Signal.INT.send(pid);
      TestHome.await(() -> postgres.pid() != pid);
      assertThat(TestHome.askPatiently(postgres, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void aBusyOrphanOfAKilledServerIsEnded() throws Exception {
    try (EmbeddedPostgres postgres = home.start();
        Connection connection = TestHome.connect(postgres);
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          create function spin() returns void language plpgsql as
          $$ declare n bigint := 0; begin loop n := n + 1; end loop; end $$
          """);
      long orphan = backend(statement);
      Thread.ofVirtual().start(() -> spin(statement));
      TestHome.await(() ->
          count(postgres, "select count(*) from pg_stat_activity where query = 'select spin()'")
              == 1);
      long pid = postgres.pid();
      Signal.KILL.send(pid);
      TestHome.await(() -> postgres.pid() != pid);
      assertThat(TestHome.askPatiently(postgres, "select 1")).isEqualTo("1");
      TestHome.await(() -> ProcessHandle.of(orphan).isEmpty());
    }
  }

  @Test
  void aKilledOwnerLeavesNoServerAndTheNextOneFindsTheData() throws Exception {
    Process owner = OwnerProcess.start(home.path);
    BufferedReader output = owner.inputReader();
    long server = Long.parseLong(output.readLine().split(" ", -1)[1]);
    owner.destroyForcibly().waitFor();
    if (Account.current().diesWithUs()) {
      TestHome.await(() -> ProcessHandle.of(server).isEmpty());
    }
    try (EmbeddedPostgres postgres = home.start()) {
      assertThat(TestHome.ask(postgres, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void theNextOwnerNeedNotWaitForTheServerOfAKilledOne() throws Exception {
    Process owner = OwnerProcess.start(home.path);
    String started = owner.inputReader().readLine();
    owner.destroyForcibly().waitFor();
    try (EmbeddedPostgres postgres = home.start()) {
      assertThat(TestHome.ask(postgres, "select 1")).isEqualTo("1");
      assertThat(started).doesNotContain(" " + postgres.pid() + " ");
    }
  }

  @Test
  void aServerThatOutlivedItsOwnerIsStopped() throws Exception {
    Process stray = stray("config_file=" + home.files().configuration());
    try (EmbeddedPostgres postgres = home.start()) {
      assertThat(stray.waitFor()).isZero();
      assertThat(TestHome.ask(postgres, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void anOwnerKilledWhileCreatingLeavesNothingHalfMade() throws Exception {
    try (TestHome fresh = TestHome.create()) {
      Path folder = fresh.files().folder();
      Process owner = OwnerProcess.start(fresh.path);
      TestHome.await(() -> !named(folder, "data.new-").isEmpty());
      owner.destroyForcibly().waitFor();
      assertThat(fresh.files().data()).doesNotExist();
      Files.createDirectories(folder.resolve("data.new-1-1/base"));
      try (EmbeddedPostgres postgres = fresh.start()) {
        assertThat(TestHome.ask(postgres, "select 1")).isEqualTo("1");
      }
      fresh.start().close();
      assertThat(named(folder, "data.new-")).isEmpty();
      assertThat(named(folder, "password.new-")).isEmpty();
    }
  }

  @Test
  void anOwnerKilledWhileUnpackingLeavesNothingHalfMade() throws Exception {
    try (TestHome empty = TestHome.empty()) {
      Path folder = empty.files().folder();
      Process owner = OwnerProcess.start(empty.path);
      TestHome.await(() -> !named(folder, "bin-" + Binaries.VERSION + ".new-").isEmpty());
      owner.destroyForcibly().waitFor();
      try (EmbeddedPostgres postgres = empty.start()) {
        assertThat(TestHome.ask(postgres, "select 1")).isEqualTo("1");
      }
      assertThat(named(folder, "bin-")).containsExactly("bin-" + Binaries.VERSION);
    }
  }

  @Test
  void theNumberOfAKilledServerMayBelongToAnotherProcessNow() throws Exception {
    Home files = home.files();
    Account account = Account.current();
    Process stranger = account.program(files.folder(), List.of("cat")).start();
    Path file = files.data().resolve("postmaster.pid");
    Files.writeString(file, stranger.pid() + "\n" + files.data() + "\n1\n20000\n\n127.0.0.1\n");
    account.give(file);
    try (EmbeddedPostgres postgres = home.start()) {
      assertThat(TestHome.ask(postgres, "select 1")).isEqualTo("1");
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroy();
    }
  }

  @Test
  void aServerThatSomebodyElseRunsOnTheDataIsNotStopped() throws Exception {
    Process stray = stray("work_mem=8MB");
    try {
      assertThatThrownBy(home::start)
          .isInstanceOf(UserError.class)
          .hasMessageContaining("is in use by another server, process " + stray.pid());
      assertThat(stray.isAlive()).isTrue();
    } finally {
      Signal.INT.send(stray.pid());
      stray.waitFor();
    }
  }

  @Test
  void anInterruptFromTheTerminalDoesNotReachTheServer() throws Exception {
    try (EmbeddedPostgres postgres = home.start()) {
      if (Account.current().diesWithUs()) {
        String stat = Files.readString(Path.of("/proc/" + postgres.pid() + "/stat"));
        String session = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[3];
        assertThat(session).isEqualTo(Long.toString(postgres.pid()));
      }
    }
  }

  /// A server on the data of the home that no owner looks after.
  private Process stray(String setting) throws Exception {
    Home files = home.files();
    Binaries binaries = Binaries.unpack(files, _ -> {});
    List<String> words =
        List.of(
            binaries.program("postgres"),
            "-D",
            files.data().toString(),
            "-p",
            "14999",
            "-c",
            setting,
            "-c",
            "unix_socket_directories=");
    Process stray =
        Account.current()
            .program(files.folder(), words)
            .redirectErrorStream(true)
            .redirectOutput(files.folder().resolve("stray.log").toFile())
            .start();
    TestHome.await(
        () -> PidFile.read(files.data()).map(PidFile::ready).orElse(false) || !stray.isAlive());
    return stray;
  }

  private long again() {
    return home.notices.stream().filter(line -> line.contains("started again")).count();
  }

  private static long count(EmbeddedPostgres postgres, String sql) throws IOException {
    try {
      return Long.parseLong(TestHome.ask(postgres, sql));
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static long backend(Statement statement) throws Exception {
    try (ResultSet answer = statement.executeQuery("select pg_backend_pid()")) {
      answer.next();
      return answer.getLong(1);
    }
  }

  private static void spin(Statement statement) {
    try {
      statement.execute("select spin()");
    } catch (SQLException _) {
      // the backend was ended, as expected
    }
  }

  private static List<String> named(Path folder, String prefix) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.startsWith(prefix))
          .toList();
    }
  }
}
