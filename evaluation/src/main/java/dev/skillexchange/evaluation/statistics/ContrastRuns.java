package dev.skillexchange.evaluation.statistics;

import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.market.estimate.Contrast;
import dev.skillexchange.market.estimate.Contrasts;
import dev.skillexchange.market.estimate.Contrasts.Within;
import dev.skillexchange.market.estimate.FalseDiscovery;
import dev.skillexchange.testkit.simulation.Sizes;
import dev.skillexchange.testkit.simulation.SkillMarket;
import dev.skillexchange.testkit.simulation.SkillMarket.Guise;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Contrasts of pay on markets in which a skill has a known effect, or none but looks as if it had.
final class ContrastRuns {
  private static final int[] EMPLOYERS = {36, 100, 500};
  private static final double[] WRONG_LEVELS = {0, 0.08};
  private static final double CORRELATION = 0.5;
  private static final double EFFECT = 0.06;
  private static final double RATE = 0.05;
  private static final int SKILLS = 200;

  private ContrastRuns() {}

  /// Whether the known effect is held by the interval, and how often one is found where there is
  /// none.
  static Table guises(int runs, long seed) {
    Table.Builder table =
        Table.named(
            "contrasts",
            "Contrasts of a skill with pay",
            "what it goes with",
            "effect",
            "within",
            "wrong levels",
            "employers",
            "told",
            "estimate",
            "held",
            "found");
    for (Guise guise : Guise.values()) {
      for (double effect : guise == Guise.HABIT ? new double[] {0, EFFECT} : new double[] {0}) {
        for (Within within : Within.values()) {
          for (double wrong : WRONG_LEVELS) {
            for (int employers : EMPLOYERS) {
              SkillMarket market =
                  new SkillMarket(employers, CORRELATION, Sizes.PARETO, wrong, effect, guise);
              table.row(row(market, within, runs, seed));
            }
          }
        }
      }
    }
    return table.build();
  }

  private static Cell[] row(SkillMarket market, Within within, int runs, long seed) {
    Coverage coverage = new Coverage();
    long found = 0;
    double estimates = 0;
    for (int run = 0; run < runs; run++) {
      SkillMarket.Draw draw = market.draw(seed * 1_000_003 + run);
      Optional<Contrast> contrast = prepared(market, draw, within).of(draw.named());
      coverage.add(contrast.map(Contrast::interval), Math.exp(market.effect()));
      found += contrast.filter(of -> of.probability() < RATE).isPresent() ? 1 : 0;
      estimates += contrast.map(Contrast::difference).orElse(0.0);
    }
    double told = Math.max(1, coverage.given());
    return new Cell[] {
      words(market.guise().name()),
      Cell.of(market.effect()),
      words(within.name()),
      Cell.of(market.wrong()),
      Cell.of((long) market.employers()),
      Cell.of(coverage.shareGiven()),
      Cell.of(estimates / told),
      Cell.of(coverage.share()),
      Cell.of(found / told)
    };
  }

  private static Contrasts prepared(SkillMarket market, SkillMarket.Draw draw, Within within) {
    return Contrasts.of(
        draw.logPay(), draw.strata(), draw.employers(), within, market.misreading());
  }

  private static Cell words(String name) {
    return Cell.of(name.toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  /// How often anything is found among 200 skills without effect.
  static Table falseFinds(int runs, long seed) {
    Table.Builder table =
        Table.named(
            "false_finds",
            "Runs in which anything is found among 200 skills without effect, at 5 %",
            "within",
            "wrong levels",
            "employers",
            "runs with a find",
            "finds in a run",
            "tests below 0.05");
    for (Within within : Within.values()) {
      for (double wrong : WRONG_LEVELS) {
        for (int employers : EMPLOYERS) {
          SkillMarket market =
              new SkillMarket(employers, CORRELATION, Sizes.PARETO, wrong, 0, Guise.HABIT);
          table.row(falseFinds(market, within, runs, seed));
        }
      }
    }
    return table.build();
  }

  private static Cell[] falseFinds(SkillMarket market, Within within, int runs, long seed) {
    long any = 0;
    long finds = 0;
    long small = 0;
    long tests = 0;
    for (int run = 0; run < runs; run++) {
      SkillMarket.Draw draw = market.draw(seed * 1_000_003 + run, SKILLS);
      Contrasts contrasts = prepared(market, draw, within);
      List<Contrast> told =
          Arrays.stream(draw.skills()).map(contrasts::of).flatMap(Optional::stream).toList();
      double[] probabilities = told.stream().mapToDouble(Contrast::probability).toArray();
      long found = 0;
      for (boolean one : FalseDiscovery.found(probabilities, RATE)) {
        found += one ? 1 : 0;
      }
      any += found > 0 ? 1 : 0;
      finds += found;
      tests += probabilities.length;
      small += Arrays.stream(probabilities).filter(p -> p < RATE).count();
    }
    return new Cell[] {
      words(within.name()),
      Cell.of(market.wrong()),
      Cell.of((long) market.employers()),
      Cell.of((double) any / runs),
      Cell.of((double) finds / runs),
      Cell.of((double) small / Math.max(1, tests))
    };
  }
}
