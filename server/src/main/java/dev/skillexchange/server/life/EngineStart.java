package dev.skillexchange.server.life;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.Settings;
import dev.skillexchange.engine.home.Home;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// The start of the engine. The command begins it before that of the server, so that database,
/// catalogue and index are opened while the server starts on the other processor.
final class EngineStart {
  private static final AtomicReference<Optional<CompletableFuture<Engine>>> BEGUN =
      new AtomicReference<>(Optional.empty());

  private EngineStart() {}

  /// Begins with a home that is taken, for [#finish] to wait for.
  static void begin(Settings settings, Home home, Consumer<String> log) {
    CompletableFuture<Engine> engine = new CompletableFuture<>();
    BEGUN.set(Optional.of(engine));
    Thread.ofPlatform()
        .daemon()
        .name("engine start")
        .start(() -> {
          try {
            engine.complete(start(settings, home, log));
          } catch (RuntimeException | Error e) {
            engine.completeExceptionally(e);
          }
        });
  }

  /// The engine whose start was begun; starts one now where none was.
  ///
  /// @throws dev.skillexchange.fault.UserError where it can not start
  static Engine finish(Settings settings, Consumer<String> log) {
    Optional<CompletableFuture<Engine>> begun = BEGUN.getAndSet(Optional.empty());
    if (begun.isEmpty()) {
      return start(settings, HomeKeys.take(settings.home(), log), log);
    }
    try {
      return begun.get().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException known ? known : e;
    }
  }

  /// An engine with the market open that its answers come from.
  private static Engine start(Settings settings, Home home, Consumer<String> log) {
    Engine engine = Engine.start(settings, home, true, log);
    try {
      engine.market();
    } catch (RuntimeException e) {
      engine.close();
      throw e;
    }
    return engine;
  }
}
