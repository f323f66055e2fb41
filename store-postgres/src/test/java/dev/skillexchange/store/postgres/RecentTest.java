package dev.skillexchange.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RecentTest {
  private final Connections connections = Connections.to(TestDatabase.database(), "public");
  private final AtomicLong clock = new AtomicLong();
  private final AtomicLong looks = new AtomicLong();
  private final Recent<Long> recent = new Recent<>(connections, this::look, clock::get);

  private long look(Connection connection) {
    return looks.incrementAndGet();
  }

  @AfterEach
  void close() {
    connections.close();
  }

  @Test
  void withinAMomentTheDatabaseIsAskedOnce() {
    assertThat(recent.get()).isEqualTo(1);
    clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(99));
    assertThat(recent.get()).isEqualTo(1);
  }

  @Test
  void whatAnotherProcessWroteIsSeenWhenTheMomentIsOver() {
    recent.get();
    clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(100));
    assertThat(recent.get()).isEqualTo(2);
  }

  @Test
  void whatThisProcessWroteIsSeenAtOnce() {
    recent.get();
    connections.step(connection -> 0);
    assertThat(recent.get()).isEqualTo(2);
    assertThat(recent.get()).isEqualTo(2);
  }
}
