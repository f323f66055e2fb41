package dev.skillexchange.engine.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
  @TempDir Path folder = Path.of("");

  @Test
  void aHomeHasOneOwnerWhoSaysWhoItIs() throws IOException {
    try (Home home = Home.take(folder, "import").orElseThrow()) {
      assertThat(Home.take(folder, "guide")).isEmpty();
      Owner owner = Home.owner(folder).orElseThrow();
      assertThat(owner.command()).isEqualTo("import");
      assertThat(owner.pid()).isEqualTo(ProcessHandle.current().pid());
      assertThat(owner.port()).isEmpty();
      assertThat(owner.token()).isEqualTo(home.token()).hasSize(64);
      assertThat(
              PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("owner"))))
          .isEqualTo("rw-------");
    }
    assertThat(Home.owner(folder)).isEmpty();
    try (Home again = Home.take(folder, "guide").orElseThrow()) {
      assertThat(again.folder()).isEqualTo(folder);
    }
  }

  @Test
  void aServerSaysWhereItTakesQuestions() {
    try (Home home = Home.take(folder, "serve").orElseThrow()) {
      home.serving(4711);
      assertThat(Home.owner(folder).orElseThrow().port()).isEqualTo(OptionalInt.of(4711));
    }
  }

  @Test
  void whatAKilledOwnerLeftBehindIsNoOwner() throws IOException {
    long gone = 4_194_304L * 512;
    Files.writeString(
        folder.resolve("owner"),
        "{\"pid\": %d, \"command\": \"serve\", \"port\": 8080, \"token\": \"x\"}".formatted(gone));

    assertThat(Home.owner(folder)).isEmpty();
  }

  @Test
  void aBrokenNoteOfTheOwnerIsNoOwner() throws IOException {
    Files.writeString(folder.resolve("owner"), "{\"pid\": ");
    assertThat(Home.owner(folder)).isEmpty();
  }
}
