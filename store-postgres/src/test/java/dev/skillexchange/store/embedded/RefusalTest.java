package dev.skillexchange.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.fault.UserError;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a home must be for its server to start, and what is said if it is not.
class RefusalTest {
  private TestHome home;

  @BeforeEach
  void createHome() throws Exception {
    home = TestHome.used();
  }

  @AfterEach
  void deleteHome() throws Exception {
    Files.setPosixFilePermissions(home.path, PosixFilePermissions.fromString("rwx------"));
    home.close();
  }

  @Test
  void aHomeHasOneOwner() throws Exception {
    try (EmbeddedPostgres postgres = home.start()) {
      String pid = Long.toString(ProcessHandle.current().pid());
      assertRefused("is in use by this process (" + pid + ")");
      assertThat(refusalOfAnotherProcess()).contains("is in use by process " + pid);
      assertThat(TestHome.ask(postgres, "select 1")).isEqualTo("1");
    }
    home.start().close();
  }

  @Test
  void aHomeOutOfReachNamesTheFolderInTheWay() throws Exception {
    boolean root = Account.current().isOther();
    Files.setPosixFilePermissions(
        home.path, PosixFilePermissions.fromString(root ? "rwx------" : "---------"));
    assertThatThrownBy(home::start)
        .isInstanceOf(UserError.class)
        .hasMessageContaining(home.path.toString())
        .hasMessageContaining(root ? "cannot be passed through by nobody" : "cannot be read");
  }

  @Test
  void aHomeThatIsAFileIsRefused() throws Exception {
    Path file = Files.createFile(home.path.resolve("file"));
    assertThatThrownBy(() -> EmbeddedPostgres.start(file, _ -> {}))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(file + ": is not a folder");
  }

  @Test
  void dataOfAnotherVersionIsRefused() throws Exception {
    Files.writeString(home.files().data().resolve("PG_VERSION"), "17\n");
    assertRefused("was made by PostgreSQL 17, this is PostgreSQL 18");
  }

  @Test
  void aFolderOfSomethingElseIsNotTouched() throws Exception {
    Trees.delete(home.files().data());
    Path data = Files.createDirectory(home.files().data());
    Account.current().give(data);
    Files.writeString(data.resolve("letter"), "dear");
    assertRefused("is not a data folder of PostgreSQL");
    assertThat(data.resolve("letter")).hasContent("dear");
  }

  @Test
  void dataWithoutItsPasswordIsRefused() throws Exception {
    Files.delete(home.files().password());
    assertRefused("the password of the data folder is missing");
  }

  @Test
  void dataThatOthersMayReadIsRefusedInTheWordsOfPostgres() throws Exception {
    Files.setPosixFilePermissions(
        home.files().data(), PosixFilePermissions.fromString("rwxr-xr-x"));
    assertRefused("has invalid permissions");
  }

  @Test
  void aTakenPortIsNamed() throws Exception {
    Home files = home.files();
    Launcher launcher =
        new Launcher(
            files,
            Account.current(),
            Binaries.unpack(files, _ -> {}),
            new ServerLog(files.log()),
            new CompletableFuture<>());
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      assertThatThrownBy(() -> launcher.launch(other.getLocalPort()))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("127.0.0.1:" + other.getLocalPort() + ": is taken");
    }
  }

  @Test
  void afterARefusalTheHomeIsFree() throws Exception {
    Path version = home.files().data().resolve("PG_VERSION");
    Files.writeString(version, "17\n");
    assertRefused("PostgreSQL 17");
    Files.writeString(version, Binaries.MAJOR + "\n");
    home.start().close();
  }

  private void assertRefused(String reason) {
    assertThatThrownBy(home::start).isInstanceOf(UserError.class).hasMessageContaining(reason);
  }

  private String refusalOfAnotherProcess() throws Exception {
    Process other = OwnerProcess.start(home.path);
    String line = other.inputReader().readLine();
    other.getOutputStream().close();
    other.waitFor();
    return line;
  }
}
