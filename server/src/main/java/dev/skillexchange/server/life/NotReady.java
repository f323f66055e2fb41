package dev.skillexchange.server.life;

import java.util.Optional;

/// Said to who asks while the engine starts, or when it can not.
public final class NotReady extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String failure;

  NotReady(Optional<String> failure) {
    super(failure.orElse("The database and the index are being opened."));
    this.failure = failure.orElse("");
  }

  /// Why the engine can not start; empty where it still does.
  public Optional<String> failure() {
    return Optional.of(failure).filter(text -> !text.isEmpty());
  }
}
