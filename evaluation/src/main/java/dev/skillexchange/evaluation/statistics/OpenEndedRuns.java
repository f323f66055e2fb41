package dev.skillexchange.evaluation.statistics;

import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.market.estimate.CensoredSample;
import dev.skillexchange.market.estimate.ClusteredSample;
import dev.skillexchange.market.estimate.Estimate;
import dev.skillexchange.market.estimate.RangeEnds;
import dev.skillexchange.testkit.simulation.OpenEndedRanges;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// The median of upper ends where some ranges state their lower end alone: what each way of taking
/// them makes of it.
final class OpenEndedRuns {
  private static final double[] OPEN_ENDED = {0.05, 0.15, 0.4};

  /// How ranges without an upper end are taken.
  private enum Taken {
    LEFT_OUT,
    ANYWHERE_ABOVE,
    WITHIN_THE_USUAL_WIDTH,
    SPREAD_AS_THE_OTHERS
  }

  private OpenEndedRuns() {}

  static Table table(int runs, long seed) {
    Table.Builder table =
        Table.named(
            "open_ended",
            "Median of upper ends where some are unstated, 150,000 in truth, 100 employers",
            "unstated",
            "taken",
            "mean of medians",
            "held");
    for (double openEnded : OPEN_ENDED) {
      for (Taken taken : Taken.values()) {
        OpenEndedRanges ranges = new OpenEndedRanges(100, 0.5, openEnded);
        Coverage coverage = new Coverage();
        double medians = 0;
        for (int run = 0; run < runs; run++) {
          Optional<Estimate> median = median(ranges.draw(seed * 1_000_003 + run), taken);
          medians += median.map(Estimate::value).orElse(Double.NaN);
          coverage.add(median.flatMap(Estimate::interval), OpenEndedRanges.MEDIAN);
        }
        table.row(
            Cell.of(openEnded),
            Cell.of(taken.name().toLowerCase(Locale.ROOT).replace('_', ' ')),
            Cell.of(Math.round(medians / runs)),
            Cell.of(coverage.share()));
      }
    }
    return table.build();
  }

  private static Optional<Estimate> median(OpenEndedRanges.Draw draw, Taken taken) {
    int[] whole =
        IntStream.range(0, draw.highs().length)
            .filter(i -> Double.isFinite(draw.highs()[i]))
            .toArray();
    return switch (taken) {
      case LEFT_OUT ->
          Optional.of(
              ClusteredSample.of(
                      Arrays.stream(whole).mapToDouble(i -> draw.highs()[i]).toArray(),
                      Arrays.stream(whole).map(i -> draw.employers()[i]).toArray())
                  .quantile(0.5));
      case ANYWHERE_ABOVE -> censored(draw, Double.POSITIVE_INFINITY);
      case WITHIN_THE_USUAL_WIDTH -> censored(draw, OpenEndedRanges.widest(draw));
      case SPREAD_AS_THE_OTHERS -> Optional.of(spread(draw).quantile(0.5));
    };
  }

  private static ClusteredSample spread(OpenEndedRanges.Draw draw) {
    double[] own =
        Arrays.stream(draw.highs())
            .map(high -> Double.isFinite(high) ? high : Double.NaN)
            .toArray();
    long[] ones = new long[own.length];
    Arrays.fill(ones, 1);
    return RangeEnds.of(own, draw.lows(), draw.employers(), ones);
  }

  private static Optional<Estimate> censored(OpenEndedRanges.Draw draw, double widest) {
    double[] lows = draw.highs().clone();
    double[] highs = draw.highs().clone();
    long[] ones = new long[lows.length];
    Arrays.fill(ones, 1);
    for (int i = 0; i < lows.length; i++) {
      if (!Double.isFinite(highs[i])) {
        lows[i] = draw.lows()[i];
        highs[i] = draw.lows()[i] * widest;
      }
    }
    return CensoredSample.of(lows, highs, draw.employers(), ones).quantile(0.5);
  }
}
