package dev.skillexchange.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.job.JobId;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.store.Market;
import dev.skillexchange.store.Parting;
import dev.skillexchange.store.WriteCount;
import dev.skillexchange.testkit.Adverts;
import dev.skillexchange.testkit.History;
import dev.skillexchange.testkit.StoreInvariants;
import dev.skillexchange.testkit.TextDeriver;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Steps are whole whatever dies: the writer, its connection, or the server.
@Timeout(120)
final class SurvivalTest {
  private static final String SCHEMA = "survival_test";
  private static final String CLEAN = "survival_test_clean";
  private static final TextDeriver DERIVER = TextDeriver.first();
  private static final int KILLS = 5;
  private final Database database = TestDatabase.database();

  @BeforeEach
  @AfterEach
  void drop() {
    PostgresStores.drop(database, SCHEMA);
    PostgresStores.drop(database, CLEAN);
  }

  private Map<String, String> digest(String schema) throws SQLException {
    try (Connection connection = Schema.connect(database)) {
      return StoreDigest.of(connection, schema);
    }
  }

  @Test
  void aWriterKilledAtAnyMomentLeavesWholeSteps() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      killAWriter(kill);
      try (PostgresStore store = PostgresStore.open(database, Market.REAL, SCHEMA)) {
        StoreInvariants.hold(store);
      }
    }
    sameAsCleanRun();
  }

  private void sameAsCleanRun() throws SQLException {
    for (String schema : List.of(SCHEMA, CLEAN)) {
      try (PostgresStore store = PostgresStore.open(database, Market.REAL, schema)) {
        WriterProcess.history().applyTo(store, DERIVER);
        StoreInvariants.hold(store);
      }
    }
    assertThat(digest(SCHEMA)).isEqualTo(digest(CLEAN)).hasSize(4);
  }

  /// Starts a writer, lets it do some steps, and kills it during the next one.
  private void killAWriter(int stepsBefore) throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                WriterProcess.class.getName(),
                database.url(),
                database.user(),
                SCHEMA)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader steps = writer.inputReader(StandardCharsets.UTF_8)) {
      writer.getOutputStream().write((database.password() + "\n").getBytes(StandardCharsets.UTF_8));
      writer.getOutputStream().flush();
      for (int step = 0; step <= stepsBefore * 7; step++) {
        assertThat(steps.readLine()).isEqualTo("step " + step);
      }
    } finally {
      writer.destroyForcibly().waitFor();
    }
  }

  @Test
  void aWriteWhoseConnectionBreaksIsDoneAgain() throws Exception {
    List<Posting> postings = List.of(Adverts.posting(Adverts.key("acme", "1"), "Chef", ""));
    try (PostgresStore store = PostgresStore.open(database, Market.REAL, SCHEMA);
        Connection blocker = Schema.connect(database);
        Statement lock = blocker.createStatement();
        ExecutorService writers = Executors.newSingleThreadExecutor()) {
      blocker.setSchema(SCHEMA);
      blocker.setAutoCommit(false);
      lock.execute("SELECT FROM change_counter FOR UPDATE");
      Future<WriteCount> write =
          writers.submit(() -> store.postings().write(Adverts.day(1), postings, DERIVER));
      Waiting.end(database, "%change_counter%");
      blocker.commit();
      assertThat(write.get()).isEqualTo(new WriteCount(1, 0, 0));
      StoreInvariants.hold(store);
    }
  }

  @Test
  void aPartingWhoseConnectionBreaksIsSaidOnceAndHolds() throws Exception {
    PostingKey one = Adverts.key("acme", "1");
    PostingKey other = Adverts.key("acme", "2");
    try (PostgresStore store = PostgresStore.open(database, Market.REAL, SCHEMA);
        Connection blocker = Schema.connect(database);
        Statement lock = blocker.createStatement();
        ExecutorService writers = Executors.newSingleThreadExecutor()) {
      store
          .postings()
          .write(
              Adverts.day(1),
              List.of(Adverts.posting(one, "Chef", ""), Adverts.posting(other, "Chef", "")),
              DERIVER);
      blocker.setSchema(SCHEMA);
      blocker.setAutoCommit(false);
      lock.execute("SELECT FROM change_counter FOR UPDATE");
      Future<Optional<Parting>> parting =
          writers.submit(() -> store.partings().part(other, new JobId(one), Instant.EPOCH));
      Waiting.end(database, "%change_counter%");
      blocker.commit();
      assertThat(parting.get()).isPresent();
      StoreInvariants.hold(store);
    }
    try (PostgresStore store = PostgresStore.open(database, Market.REAL, SCHEMA)) {
      assertThat(store.partings().all()).hasSize(1);
      assertThat(store.jobs().showing(other).orElseThrow().id()).isEqualTo(new JobId(other));
    }
  }

  @Test
  void aServerKilledDuringWritesLosesNothing() throws Exception {
    try (PostgresStore store = PostgresStore.open(database, Market.REAL, SCHEMA);
        ExecutorService writers = Executors.newSingleThreadExecutor()) {
      Future<?> writing =
          writers.submit(() -> {
            for (History.Step step : WriterProcess.history().steps()) {
              History.apply(step, store, DERIVER);
            }
          });
      while (store.changes().last() < 50) {
        Thread.onSpinWait();
      }
      ProcessHandle.of(TestDatabase.pid()).orElseThrow().destroyForcibly();
      writing.get(60, TimeUnit.SECONDS);
      StoreInvariants.hold(store);
    }
    sameAsCleanRun();
  }

  @Test
  void aStoreIsOpenedAlthoughTheServerJustDied() throws Exception {
    PostgresStore.open(database, Market.REAL, SCHEMA).close();
    Database patient =
        new Database(database.url(), database.user(), database.password(), Duration.ofSeconds(60));
    ProcessHandle server = ProcessHandle.of(TestDatabase.pid()).orElseThrow();
    server.destroyForcibly();
    server.onExit().get(60, TimeUnit.SECONDS);
    try (PostgresStore store = PostgresStore.open(patient, Market.REAL, SCHEMA)) {
      StoreInvariants.hold(store);
    }
  }
}
