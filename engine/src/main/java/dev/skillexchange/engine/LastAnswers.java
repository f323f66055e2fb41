package dev.skillexchange.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// The answers that were asked for last, as long as what they were made of is as it was: never one
/// of another state. Who asks for an answer that is being made waits for it.
///
/// @param <K> what is asked for, told apart by `equals`
final class LastAnswers<K, V> {
  private final int most;
  private final Map<K, Made<V>> made = new LinkedHashMap<>(16, 0.75f, true);

  /// @param state of what it is made
  private record Made<V>(Object state, FutureTask<V> answer) {}

  /// @param most how many are kept
  LastAnswers(int most) {
    this.most = most;
  }

  /// The answer to a question.
  ///
  /// @param state of what it is made of, told apart by `equals`
  /// @param make makes it; what this throws is thrown here, and nothing is kept
  V get(K question, Object state, Supplier<V> make) {
    FutureTask<V> answer = answer(question, state, make);
    try {
      answer.run();
      return answer.get();
    } catch (ExecutionException e) {
      forgetFailures();
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while an answer was made", e);
    }
  }

  private synchronized FutureTask<V> answer(K question, Object state, Supplier<V> make) {
    Made<V> known = made.get(question);
    if (known != null && known.state.equals(state)) {
      return known.answer;
    }
    Made<V> next = new Made<>(state, new FutureTask<>(make::get));
    made.put(question, next);
    if (made.size() > most) {
      made.remove(made.keySet().iterator().next());
    }
    return next.answer;
  }

  private synchronized void forgetFailures() {
    made.values().removeIf(one -> one.answer.state() == Future.State.FAILED);
  }
}
