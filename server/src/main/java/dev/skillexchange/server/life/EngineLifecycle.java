package dev.skillexchange.server.life;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.SampleMaker;
import dev.skillexchange.engine.Settings;
import dev.skillexchange.engine.completion.Completions;
import dev.skillexchange.fault.UserError;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Starts the engine in a thread of its own while the pages already answer, fills an empty home
/// with the sample market, and closes everything at the end.
@ApplicationScoped
public class EngineLifecycle {
  private static final Logger LOG = Logger.getLogger(EngineLifecycle.class);
  private static final Duration SAMPLE_ENDS_WITHIN = Duration.ofSeconds(4);

  private final RunningEngine running;
  private final HttpServer server;
  private final Optional<String> home;
  private final Optional<String> databaseUrl;
  private final Optional<Integer> sample;
  private final CompletableFuture<Integer> port = new CompletableFuture<>();
  private final Thread thread = Thread.ofPlatform().name("engine").unstarted(this::live);
  private volatile boolean ending;

  EngineLifecycle(
      RunningEngine running,
      HttpServer server,
      @ConfigProperty(name = "skillexchange.home") Optional<String> home,
      @ConfigProperty(name = "skillexchange.database-url") Optional<String> databaseUrl,
      @ConfigProperty(name = "skillexchange.sample") Optional<Integer> sample) {
    this.running = running;
    this.server = server;
    this.home = home;
    this.databaseUrl = databaseUrl;
    this.sample = sample;
  }

  void begin(@Observes StartupEvent event) {
    thread.start();
  }

  void listening(@ObservesAsync HttpServerStart event) {
    port.complete(server.getPort());
  }

  void end(@Observes ShutdownEvent event) throws InterruptedException {
    ending = true;
    thread.interrupt();
    thread.join(SAMPLE_ENDS_WITHIN);
    running.now().ifPresent(Engine::close);
  }

  private void live() {
    try {
      if (Rehearsal.wanted()) {
        rehearse();
      } else {
        Engine engine = start(Settings.of(home, databaseUrl, System.getenv()));
        System.out.println("SkillExchange is ready: http://127.0.0.1:" + engine(engine));
        fill(engine, sample);
        new Completions(engine.knowledge()).prepare(engine.market());
      }
    } catch (UserError e) {
      fail(e, e.line());
    } catch (RuntimeException | IOException e) {
      if (!ending) {
        LOG.error("The engine failed", e);
        fail(e, e.toString());
      }
    }
  }

  private int engine(Engine engine) {
    int listening = port.join();
    engine.home().serving(listening);
    return listening;
  }

  private Engine start(Settings settings) {
    Engine engine = EngineStart.finish(settings, LOG::info);
    running.started(engine);
    return engine;
  }

  private static void fill(Engine engine, Optional<Integer> postings) {
    SampleMaker maker = new SampleMaker(engine);
    try {
      if (postings.isPresent()) {
        maker.make(postings.get(), SampleMaker.SEED, engine.activity());
      } else {
        maker.makeIfNeeded(engine.activity());
      }
    } finally {
      engine.activity().ended();
    }
  }

  private void rehearse() throws IOException {
    Path folder = Rehearsal.home();
    try {
      fill(start(Rehearsal.settings(folder)), Optional.of(Rehearsal.POSTINGS));
      Rehearsal.play(port.join());
      running.now().ifPresent(Engine::close);
    } finally {
      Rehearsal.forget(folder);
      Quarkus.asyncExit();
    }
  }

  private void fail(Throwable failure, String line) {
    System.err.println("skillexchange: " + line);
    running.failed(failure);
    Quarkus.asyncExit(1);
  }
}
