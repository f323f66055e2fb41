package dev.skillexchange.engine;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is made when it is asked for first, and once.
final class Once<T> implements Supplier<T> {
  private final Supplier<T> make;
  private Optional<T> made = Optional.empty();

  Once(Supplier<T> make) {
    this.make = make;
  }

  @Override
  public synchronized T get() {
    T value = made.orElseGet(make);
    made = Optional.of(value);
    return value;
  }
}
