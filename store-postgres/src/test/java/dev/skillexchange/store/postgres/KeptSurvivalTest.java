package dev.skillexchange.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.store.Hidden;
import dev.skillexchange.store.Market;
import dev.skillexchange.store.PersonId;
import dev.skillexchange.store.ShortLinks.Making;
import dev.skillexchange.testkit.Adverts;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What is kept is kept once, and not lost, when the connection or the server dies.
@Timeout(120)
final class KeptSurvivalTest {
  private static final String SCHEMA = "kept_survival_test";
  private static final Instant NOW = Instant.parse("2026-01-10T10:00:00Z");
  private static final PostingKey KEY = Adverts.key("acme", "1");
  private static final Hidden JOB =
      new Hidden(new JobId(KEY), List.of(KEY), Hidden.Reason.UNWANTED, NOW);

  private final Database database = TestDatabase.database();

  @BeforeEach
  @AfterEach
  void drop() {
    PostgresStores.drop(database, SCHEMA);
  }

  @Test
  void aJobIsHiddenOnceAlthoughTheConnectionBreaksMeanwhile() throws Exception {
    try (PostgresStore store = PostgresStore.open(database, Market.REAL, SCHEMA);
        Connection blocker = Schema.connect(database);
        Statement lock = blocker.createStatement();
        ExecutorService people = Executors.newSingleThreadExecutor()) {
      blocker.setSchema(SCHEMA);
      blocker.setAutoCommit(false);
      lock.execute("INSERT INTO person (id) VALUES ('home')");
      Future<?> hiding = people.submit(() -> store.people().hide(PersonId.HOME, JOB));
      Waiting.end(database, "INSERT INTO person%");
      blocker.rollback();
      hiding.get();
      assertThat(store.people().hidden(PersonId.HOME)).containsExactly(JOB);
    }
  }

  @Test
  void whatWasKeptIsThereAfterTheServerWasKilled() throws Exception {
    try (PostgresStore store = PostgresStore.open(database, Market.REAL, SCHEMA)) {
      store.people().hide(PersonId.HOME, JOB);
      Making made = store.links().make("/jobs", Optional.empty(), NOW, () -> "code");
      ProcessHandle server = ProcessHandle.of(TestDatabase.pid()).orElseThrow();
      server.destroyForcibly();
      server.onExit().get();
      assertThat(store.people().hidden(PersonId.HOME)).containsExactly(JOB);
      assertThat(store.people().unwanted(PersonId.HOME).jobs()).containsExactly(new JobId(KEY));
      assertThat(store.links().find("code")).contains(((Making.Made) made).link());
    }
  }
}
