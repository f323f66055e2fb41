package dev.skillexchange.sample;

import java.time.LocalDate;

/// Measures how fast postings are written.
final class SampleSpeed {
  private SampleSpeed() {}

  public static void main(String[] arguments) {
    int postings = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 22_000;
    SampleMarket market = SampleMarket.of(1, postings, LocalDate.of(2026, 1, 31));
    for (int round = 0; round < 3; round++) {
      long began = System.nanoTime();
      long[] seen = new long[2];
      for (SampleReading reading : market.readings()) {
        reading
            .postings()
            .forEach(posting -> {
              seen[0]++;
              seen[1] += posting.body().content().length();
            });
      }
      double seconds = (System.nanoTime() - began) / 1e9;
      System.out.printf(
          "%,d readings, %,d postings handed out, %,d characters each, %.2f s, %,.0f a second%n",
          market.readings().size(), seen[0], seen[1] / seen[0], seconds, seen[0] / seconds);
    }
  }
}
