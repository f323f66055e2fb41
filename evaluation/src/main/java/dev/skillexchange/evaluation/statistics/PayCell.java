package dev.skillexchange.evaluation.statistics;

import dev.skillexchange.market.estimate.CensoredSample;
import dev.skillexchange.market.estimate.ClusteredSample;
import dev.skillexchange.market.estimate.ClusteredShare;
import dev.skillexchange.market.estimate.Estimate;
import dev.skillexchange.testkit.simulation.PayMarket;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// One cell of the grid: a kind of market, drawn many times.
final class PayCell {
  private static final double STEP = 1_000;
  private static final double OPEN_ENDED = 0.15;

  private final PayMarket market;
  private final Map<Figure, Coverage> figures = new EnumMap<>(Figure.class);

  /// What intervals are made for.
  enum Figure {
    MEDIAN("median", 0.5),
    FIRST_QUARTILE("quartile 1", 0.25),
    THIRD_QUARTILE("quartile 3", 0.75),
    FIRST_TENTH("tenth", 0.1),
    LAST_TENTH("ninetieth", 0.9),
    MEAN("mean", 0),
    CENSORED("open-ended", 0.5),
    SHARE("share", 0);

    final String shown;
    final double p;

    Figure(String shown, double p) {
      this.shown = shown;
      this.p = p;
    }
  }

  PayCell(PayMarket market) {
    this.market = market;
    for (Figure figure : Figure.values()) {
      figures.put(figure, new Coverage());
    }
  }

  PayMarket market() {
    return market;
  }

  Coverage of(Figure figure) {
    return figures.getOrDefault(figure, new Coverage());
  }

  /// Draws the market so many times and counts which intervals hold the truth.
  PayCell run(int runs, long seed) {
    Map<Figure, Double> truths = truths();
    for (int run = 0; run < runs; run++) {
      PayMarket.Draw draw = market.draw(seed * 1_000_003 + run);
      of(Figure.SHARE).add(ClusteredShare.ofJobs(draw.having(), draw.jobs()), PayMarket.SHARE);
      if (draw.pay().length >= 10) {
        ClusteredSample sample = ClusteredSample.of(draw.pay(), draw.employer());
        truths.forEach((figure, truth) ->
            of(figure)
                .add(figure == Figure.MEAN ? sample.mean() : sample.quantile(figure.p), truth));
        censored(draw, seed + run);
      } else {
        figures.forEach((figure, of) -> {
          if (figure != Figure.SHARE) {
            of.add(Optional.empty(), 1);
          }
        });
      }
    }
    return this;
  }

  private Map<Figure, Double> truths() {
    Map<Figure, Double> truths = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      if (figure != Figure.SHARE && figure != Figure.CENSORED) {
        truths.put(figure, figure == Figure.MEAN ? market.mean() : market.quantile(figure.p));
      }
    }
    return truths;
  }

  /// The median where of some jobs only a lower bound is known, amounts in thousands.
  private void censored(PayMarket.Draw draw, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] lows = Arrays.stream(draw.pay()).map(PayCell::rounded).toArray();
    double[] highs = lows.clone();
    double middle = market.quantile(0.5);
    for (int i = 0; i < lows.length; i++) {
      double bound = rounded(middle * (0.7 + 0.6 * random.nextDouble()));
      if (random.nextDouble() < 2 * OPEN_ENDED && bound < lows[i]) {
        lows[i] = bound;
        highs[i] = Double.POSITIVE_INFINITY;
      }
    }
    long[] ones = new long[lows.length];
    Arrays.fill(ones, 1);
    Optional<Estimate> median =
        CensoredSample.of(lows, highs, draw.employer(), ones).quantile(Figure.CENSORED.p);
    of(Figure.CENSORED).add(median.flatMap(Estimate::interval), rounded(middle));
  }

  private static double rounded(double amount) {
    return Math.rint(amount / STEP) * STEP;
  }
}
