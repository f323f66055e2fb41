package dev.skillexchange.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {
  @TempDir Path folder;

  @Test
  void aLogOverItsLimitIsMovedAsideUnderItsWriter() throws Exception {
    Path file = folder.resolve("postgres.log");
    ServerLog log = new ServerLog(file);
    try (OutputStream server =
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      server.write(new byte[9 << 20]);
      log.trim();
      server.write("next".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(file).hasContent("next");
    assertThat(folder.resolve("postgres.log.1")).hasSize(9 << 20);
  }

  @Test
  void failuresAreTheLinesThatTellWithoutTheirTimes() throws Exception {
    Path file = folder.resolve("postgres.log");
    ServerLog log = new ServerLog(file);
    Files.writeString(file, "2026-01-01 00:00:00.000 UTC [1] FATAL:  of an earlier start\n");
    long mark = log.end();
    Files.writeString(
        file,
        """
        2026-01-01 00:00:01.000 UTC [42] LOG:  starting
        2026-01-01 00:00:01.000 UTC [42] FATAL:  could not lock
        2026-01-01 00:00:01.000 UTC [42] HINT:  Try later.
        """,
        StandardOpenOption.APPEND);
    assertThat(log.failuresSince(mark)).isEqualTo("FATAL:  could not lock; HINT:  Try later.");
  }
}
