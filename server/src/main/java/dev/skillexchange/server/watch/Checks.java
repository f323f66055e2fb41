package dev.skillexchange.server.watch;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.index.Order;
import dev.skillexchange.server.life.RunningEngine;
import dev.skillexchange.slice.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/// Whether database and index answer.
final class Checks {
  private Checks() {}

  /// The system of record.
  @Readiness
  @ApplicationScoped
  static class DatabaseCheck implements HealthCheck {
    private final RunningEngine running;

    DatabaseCheck(RunningEngine running) {
      this.running = running;
    }

    @Override
    public HealthCheckResponse call() {
      return check("database", running, engine -> engine.market().totals().jobs());
    }
  }

  /// The index.
  @Readiness
  @ApplicationScoped
  static class IndexCheck implements HealthCheck {
    private final RunningEngine running;

    IndexCheck(RunningEngine running) {
      this.running = running;
    }

    @Override
    public HealthCheckResponse call() {
      return check("index", running, Checks::indexed);
    }
  }

  static long indexed(Engine engine) {
    return engine.market().index().hits(new Slice.Everything(), Order.NEWEST, 0, 0).total();
  }

  private static HealthCheckResponse check(
      String name, RunningEngine running, ToLongFunction<Engine> jobs) {
    HealthCheckResponseBuilder response = HealthCheckResponse.named(name);
    Optional<Engine> engine = running.now();
    if (engine.isEmpty()) {
      return response.down().withData("state", "starting").build();
    }
    try {
      return response.up().withData("jobs", jobs.applyAsLong(engine.get())).build();
    } catch (RuntimeException e) {
      return response.down().withData("failure", e.toString()).build();
    }
  }
}
