package dev.skillexchange.sample;

import java.time.LocalDate;
import java.util.List;

public final class SampleMarket {
  public static SampleMarket of(long seed, int postings, LocalDate asOf) {
    return new SampleMarket();
  }

  public List<SampleReading> readings() {
    return List.of();
  }
}
