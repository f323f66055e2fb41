package dev.skillexchange.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the server of a home is and keeps.
class EmbeddedPostgresTest {
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
  void dataSurvivesARestart() throws Exception {
    String password;
    try (EmbeddedPostgres postgres = home.start()) {
      TestHome.execute(postgres, "create table t as select generate_series(1, 1000) as n");
      password = postgres.password();
    }
    try (EmbeddedPostgres postgres = home.start()) {
      assertThat(TestHome.ask(postgres, "select sum(n) from t")).isEqualTo("500500");
      assertThat(postgres.password()).isEqualTo(password);
    }
  }

  @Test
  void aFirstStartUnpacksAndCreatesAndALaterOneSaysNothing() throws Exception {
    try (TestHome empty = TestHome.empty()) {
      empty.start().close();
      assertThat(empty.notices)
          .hasSize(2)
          .satisfiesExactly(
              line -> assertThat(line).startsWith("unpacking PostgreSQL 18."),
              line -> assertThat(line).startsWith("creating the database in "));
      empty.start().close();
      assertThat(empty.notices).hasSize(2);
    }
  }

  @Test
  void settingsAreDurableAndLocal() throws Exception {
    try (EmbeddedPostgres postgres = home.start()) {
      String settings =
          """
          select string_agg(name || '=' || current_setting(name), ' ' order by name)
          from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit',
            'data_checksums', 'listen_addresses', 'unix_socket_directories', 'server_encoding',
            'password_encryption')
          """;
      assertThat(TestHome.ask(postgres, settings))
          .isEqualTo(
              "data_checksums=on fsync=on full_page_writes=on listen_addresses=127.0.0.1"
                  + " password_encryption=scram-sha-256 server_encoding=UTF8"
                  + " synchronous_commit=on unix_socket_directories=");
    }
  }

  @Test
  void textIsOrderedByCodePointAndLettersOfAllScriptsHaveCases() throws Exception {
    try (EmbeddedPostgres postgres = home.start()) {
      assertThat(TestHome.ask(postgres, "select lower('ÄÉŁΩЖ') || ('Z' < 'a')"))
          .isEqualTo("äéłωжtrue");
    }
  }

  @Test
  void aWrongPasswordIsRefused() throws Exception {
    try (EmbeddedPostgres postgres = home.start()) {
      assertThatThrownBy(
              () -> DriverManager.getConnection(postgres.url(), postgres.user(), "wrong"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
    }
  }

  @Test
  void secretsAreReadableByTheirOwnerOnly() throws Exception {
    try (TestHome fresh = TestHome.create()) {
      fresh.start().close();
      Home files = fresh.files();
      assertThat(permissions(files.password())).isEqualTo("rw-------");
      assertThat(permissions(files.data())).isEqualTo("rwx------");
    }
  }

  @Test
  void closingTwiceIsHarmlessAndLeavesNoProcess() throws Exception {
    EmbeddedPostgres postgres = home.start();
    long pid = postgres.pid();
    postgres.close();
    postgres.close();
    assertThat(ProcessHandle.of(pid)).isEmpty();
    assertThat(home.files().data().resolve("postmaster.pid")).doesNotExist();
  }

  @Test
  void aVirtualThreadMayStartTheServerAndEnd() throws Exception {
    EmbeddedPostgres[] started = new EmbeddedPostgres[1];
    Thread.ofVirtual().start(() -> started[0] = home.start()).join();
    try (EmbeddedPostgres postgres = started[0]) {
      long pid = postgres.pid();
      assertThat(TestHome.ask(postgres, "select 1")).isEqualTo("1");
      assertThat(postgres.pid()).isEqualTo(pid);
      assertThat(home.notices).noneMatch(line -> line.contains("unexpectedly"));
    }
  }

  @Test
  void damagedBinariesAreUnpackedAgain() throws Exception {
    Path folder = home.files().folder().resolve("bin-" + Binaries.VERSION);
    Files.delete(folder.resolve("share/postgresql/postgres.bki"));
    try (EmbeddedPostgres postgres = home.start()) {
      assertThat(TestHome.ask(postgres, "select 1")).isEqualTo("1");
    }
  }

  private static String permissions(Path path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
