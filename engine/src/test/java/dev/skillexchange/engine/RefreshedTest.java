package dev.skillexchange.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RefreshedTest {
  private static final long SECOND = 1_000_000_000L;

  private final Queue<Runnable> beside = new ArrayDeque<>();
  private final AtomicLong clock = new AtomicLong();
  private final AtomicInteger state = new AtomicInteger();
  private final AtomicInteger made = new AtomicInteger();
  private final Refreshed<Integer> refreshed = new Refreshed<>(beside::add, clock::get);

  private int get() {
    return refreshed.get(
        state::get,
        () -> {
          clock.addAndGet(SECOND);
          return made.incrementAndGet();
        });
  }

  @Test
  void whatHasNotChangedIsNotMadeAgain() {
    get();
    clock.addAndGet(1_000 * SECOND);

    assertThat(get()).isEqualTo(1);
    assertThat(beside).isEmpty();
  }

  @Test
  void theLastIsGivenWhileTheNextIsMadeBesideIt() {
    get();
    state.incrementAndGet();
    clock.addAndGet(30 * SECOND);

    assertThat(get()).isEqualTo(1);
    assertThat(get()).isEqualTo(1);
    assertThat(beside).hasSize(1);
    beside.remove().run();
    assertThat(get()).isEqualTo(2);
    assertThat(beside).isEmpty();
  }

  @Test
  void twentyTimesAsLongAsItTookIsWaited() {
    get();
    state.incrementAndGet();

    clock.addAndGet(19 * SECOND);
    get();
    assertThat(beside).isEmpty();
    clock.addAndGet(SECOND);
    get();
    assertThat(beside).hasSize(1);
  }

  @Test
  void aFailureLeavesTheLast() {
    get();
    state.incrementAndGet();
    clock.addAndGet(30 * SECOND);
    refreshed.get(
        state::get,
        () -> {
          throw new IllegalStateException("the index was closed");
        });
    beside.remove().run();

    assertThat(get()).isEqualTo(1);
    beside.remove().run();
    assertThat(get()).isEqualTo(2);
  }
}
