package dev.skillexchange.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LastAnswersTest {
  private final LastAnswers<String, Integer> answers = new LastAnswers<>(2);
  private final AtomicInteger made = new AtomicInteger();

  private int ask(String question, Object state) {
    return answers.get(question, state, made::incrementAndGet);
  }

  @Test
  void anAnswerIsMadeOnceOfOneState() {
    assertThat(List.of(ask("a", 1), ask("a", 1), ask("b", 1))).containsExactly(1, 1, 2);
  }

  @Test
  void anAnswerOfAnotherStateIsMadeAnew() {
    assertThat(List.of(ask("a", 1), ask("a", 2), ask("a", 1))).containsExactly(1, 2, 3);
  }

  @Test
  void theOneAskedForLongestAgoGoesFirst() {
    ask("a", 1);
    ask("b", 1);
    ask("a", 1);
    ask("c", 1);

    assertThat(ask("a", 1)).isEqualTo(1);
    assertThat(ask("b", 1)).isEqualTo(4);
  }

  @Test
  void whatCouldNotBeMadeIsThrownAndMadeAgain() {
    assertThatThrownBy(() ->
            answers.get(
                "a",
                1,
                () -> {
                  throw new IllegalArgumentException("not now");
                }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not now");

    assertThat(ask("a", 1)).isEqualTo(1);
  }

  @Test
  void whoAsksMeanwhileGetsTheSame() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch all = new CountDownLatch(1);
    Callable<Integer> slow =
        () ->
            answers.get(
                "a",
                1,
                () -> {
                  begun.countDown();
                  awaited(all);
                  return made.incrementAndGet();
                });
    try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> asked = new ArrayList<>(List.of(askers.submit(slow)));
      begun.await();
      asked.add(askers.submit(() -> ask("a", 1)));
      all.countDown();
      for (Future<Integer> one : asked) {
        assertThat(one.get()).isEqualTo(1);
      }
    }
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
