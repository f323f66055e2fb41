package dev.skillexchange.engine;

import dev.skillexchange.extract.Deriver;
import dev.skillexchange.sample.SampleReading;
import dev.skillexchange.store.Postings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The way of the sample market into its store: its readings day by day, each day through the same
/// intake as any import.
final class SampleIntake {
  private final Postings postings;
  private final Deriver deriver;
  private final ImportCount count;

  SampleIntake(Postings postings, Deriver deriver, ImportCount count) {
    this.postings = postings;
    this.deriver = deriver;
    this.count = count;
  }

  /// Takes readings in the order of their days.
  void take(List<SampleReading> readings, Progress progress) {
    int done = 0;
    for (List<SampleReading> day : byDay(readings)) {
      LocalDate observed = day.getFirst().reading().observed();
      try (Intake intake = new Intake(postings, deriver, observed, count)) {
        for (SampleReading reading : day) {
          intake.take(reading.reading(), reading.postings());
        }
        intake.finish();
      }
      done += day.size();
      progress.at("making the sample market, " + observed, done, readings.size());
    }
  }

  private static List<List<SampleReading>> byDay(List<SampleReading> readings) {
    List<List<SampleReading>> days = new ArrayList<>();
    for (SampleReading reading : readings) {
      if (days.isEmpty() || !observed(days.getLast()).equals(reading.reading().observed())) {
        days.add(new ArrayList<>());
      }
      days.getLast().add(reading);
    }
    return days;
  }

  private static LocalDate observed(List<SampleReading> day) {
    return day.getFirst().reading().observed();
  }
}
