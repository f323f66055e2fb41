package dev.skillexchange.server.life;

import dev.skillexchange.engine.CvReadings;
import dev.skillexchange.engine.Knowledge;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/// What reads the CVs of this server, made when the first one comes.
@ApplicationScoped
public class CvReader {
  private final RunningEngine running;
  private Optional<CvReadings> made = Optional.empty();

  CvReader(RunningEngine running) {
    this.running = running;
  }

  /// The reader.
  public synchronized CvReadings get() {
    CvReadings readings = made.orElseGet(this::make);
    made = Optional.of(readings);
    return readings;
  }

  private CvReadings make() {
    Knowledge knowledge = running.get().knowledge();
    return new CvReadings(knowledge.catalogue(), knowledge.names());
  }

  /// The month in which positions that go on are seen.
  public static YearMonth now() {
    return YearMonth.from(LocalDate.now(ZoneOffset.UTC));
  }
}
