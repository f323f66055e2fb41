package dev.skillexchange.server.life;

import dev.skillexchange.engine.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The engine behind pages and API, from the moment it has started.
@ApplicationScoped
public class RunningEngine {
  private static final int PATIENCE_SECONDS = 10;

  private final CompletableFuture<Engine> engine = new CompletableFuture<>();

  /// The engine; waits a while for its start.
  ///
  /// @throws NotReady where it has not started by then, or can not start
  public Engine get() {
    try {
      return engine.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new NotReady(Optional.empty());
    } catch (ExecutionException e) {
      throw new NotReady(Optional.ofNullable(e.getCause()).map(Throwable::getMessage));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotReady(Optional.empty());
    }
  }

  /// The engine, if it runs by now.
  public Optional<Engine> now() {
    return engine.isDone() && !engine.isCompletedExceptionally()
        ? Optional.of(engine.join())
        : Optional.empty();
  }

  void started(Engine started) {
    engine.complete(started);
  }

  void failed(Throwable failure) {
    engine.completeExceptionally(failure);
  }
}
