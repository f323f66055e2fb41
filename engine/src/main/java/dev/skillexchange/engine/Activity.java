package dev.skillexchange.engine;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// What goes on in the background, for people who look.
public final class Activity implements Progress {
  private final AtomicReference<Optional<State>> state = new AtomicReference<>(Optional.empty());

  /// Where some work is.
  ///
  /// @param total 0 where it is not known
  public record State(String stage, long done, long total) {

    /// One line for people.
    public String described() {
      return total == 0 ? stage : "%s (%,d of %,d)".formatted(stage, done, total);
    }
  }

  @Override
  public void at(String stage, long done, long total) {
    state.set(Optional.of(new State(stage, done, total)));
  }

  /// Says that nothing goes on any more.
  public void ended() {
    state.set(Optional.empty());
  }

  public Optional<State> now() {
    return state.get();
  }
}
