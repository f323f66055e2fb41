package dev.skillexchange.job;

import java.util.Optional;

/// Something about a posting: stated with its evidence, assumed by a named default, or unknown.
///
/// What is assumed may fill a form or a filter but never enters a statistic.
public sealed interface Fact<T> {

  /// Read out of the posting.
  record Stated<T>(T value, Evidence evidence) implements Fact<T> {}

  /// Not said; taken by a default, such as `employment.full-time`.
  record Assumed<T>(T value, String byDefault) implements Fact<T> {}

  /// Not said, and nothing may be assumed.
  record Unknown<T>() implements Fact<T> {}

  static <T> Fact<T> unknown() {
    return new Unknown<>();
  }

  /// The value where the posting states it: what statistics may use.
  default Optional<T> stated() {
    return this instanceof Stated<T>(T value, Evidence _) ? Optional.of(value) : Optional.empty();
  }

  /// The value, stated or assumed: what forms and filters may use.
  default Optional<T> orAssumed() {
    return switch (this) {
      case Stated<T>(T value, Evidence _) -> Optional.of(value);
      case Assumed<T>(T value, String _) -> Optional.of(value);
      case Unknown<T> _ -> Optional.empty();
    };
  }
}
