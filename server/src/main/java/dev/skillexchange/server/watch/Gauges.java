package dev.skillexchange.server.watch;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.server.life.RunningEngine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.ToDoubleFunction;

/// Numbers of the engine among the metrics; not a number while it starts.
@ApplicationScoped
public class Gauges {
  private final RunningEngine running;

  Gauges(RunningEngine running) {
    this.running = running;
  }

  void register(@Observes StartupEvent event, MeterRegistry registry) {
    gauge(registry, "skillexchange.index.jobs", "Jobs in the index", Checks::indexed);
    gauge(
        registry,
        "skillexchange.index.behind",
        "Changes the index has yet to take",
        engine -> engine.market().follower().behind());
  }

  private void gauge(
      MeterRegistry registry, String name, String what, ToDoubleFunction<Engine> value) {
    Gauge.builder(name, running, one -> one.now().map(value::applyAsDouble).orElse(Double.NaN))
        .description(what)
        .register(registry);
  }
}
