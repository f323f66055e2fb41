package dev.skillexchange.testkit.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.skillexchange.market.estimate.ClusteredSample;
import dev.skillexchange.market.estimate.ClusteredShare;
import dev.skillexchange.market.estimate.Contrast;
import dev.skillexchange.market.estimate.Contrasts;
import dev.skillexchange.market.estimate.Contrasts.Within;
import dev.skillexchange.market.estimate.Estimate;
import dev.skillexchange.market.estimate.FalseDiscovery;
import dev.skillexchange.market.estimate.Interval;
import dev.skillexchange.market.estimate.Lift;
import dev.skillexchange.market.estimate.ShareTrend;
import dev.skillexchange.market.estimate.Spells;
import dev.skillexchange.market.estimate.TimeOpen;
import dev.skillexchange.testkit.simulation.ChangingBoards.Mix;
import dev.skillexchange.testkit.simulation.SkillMarket.Guise;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Fast cells of what `evaluate statistics` runs in full: a few hundred markets each, with seeds
/// that are fixed. The bars leave room for the chance of so few runs.
class EstimatesOfKnownMarketsTest {
  private static final int RUNS = 400;
  private static final double BAR = 0.92;
  private static final double WRONG_LEVELS = 0.08;

  /// The share of the intervals given that hold the truth.
  private static double held(int runs, double truth, LongFunction<Optional<Interval>> interval) {
    return LongStream.range(0, runs)
        .mapToObj(interval)
        .flatMap(Optional::stream)
        .mapToInt(of -> of.contains(truth) ? 1 : 0)
        .average()
        .orElseThrow();
  }

  private static ClusteredSample sample(PayMarket market, long seed) {
    PayMarket.Draw draw = market.draw(seed);
    return ClusteredSample.of(draw.pay(), draw.employer());
  }

  @ParameterizedTest
  @CsvSource({
    "6, 0.8, EQUAL, 1",
    "13, 0.5, EQUAL, 1",
    "13, 0.8, PARETO, 1",
    "36, 0, EQUAL, 0.6",
    "36, 0.8, EQUAL, 1",
    "100, 0.8, PARETO, 0.6",
    "100, 0, PARETO, 0.2",
    "500, 0.8, PARETO, 1"
  })
  void intervalsOfPayHoldTheTruthOrAreNotGiven(
      int employers, double correlation, Sizes sizes, double stating) {
    PayMarket market = new PayMarket(employers, correlation, sizes, stating, WRONG_LEVELS);
    for (double p : new double[] {0.1, 0.25, 0.5, 0.75, 0.9}) {
      long given =
          LongStream.range(0, 20)
              .filter(seed -> sample(market, seed).quantile(p).interval().isPresent())
              .count();
      if (given == 20) {
        assertThat(
                held(RUNS, market.quantile(p), seed -> sample(market, seed).quantile(p).interval()))
            .as("quantile %s", p)
            .isGreaterThan(BAR);
      }
    }
    assertThat(held(RUNS, market.mean(), seed -> sample(market, seed).mean().interval()))
        .as("mean")
        .isGreaterThan(BAR);
  }

  @ParameterizedTest
  @CsvSource({"6, 0.8, EQUAL", "36, 0.5, PARETO", "100, 0.8, PARETO", "500, 0, EQUAL"})
  void intervalsOfSharesHoldTheTruth(int employers, double correlation, Sizes sizes) {
    PayMarket market = new PayMarket(employers, correlation, sizes, 1, 0);

    double held =
        held(
            RUNS,
            PayMarket.SHARE,
            seed -> {
              PayMarket.Draw draw = market.draw(seed);
              return ClusteredShare.ofJobs(draw.having(), draw.jobs()).interval();
            });

    assertThat(held).isGreaterThan(BAR);
  }

  @ParameterizedTest
  @CsvSource({"36, 0.5, EQUAL, 1", "100, 0, EQUAL, 3", "100, 0.5, PARETO, 7"})
  void theMedianTimeOpenIsFoundFromWhatReadingsSaw(
      int employers, double correlation, Sizes sizes, int daysBetween) {
    WatchedBoards boards = new WatchedBoards(employers, correlation, sizes, daysBetween, 90);
    double[] medians = new double[200];
    double held =
        held(
            medians.length,
            WatchedBoards.MEDIAN,
            seed -> {
              WatchedBoards.Draw draw = boards.draw(seed);
              TimeOpen.Median median =
                  (TimeOpen.Median)
                      Spells.of(draw.first(), draw.last(), draw.gone(), draw.employers()).median();
              medians[(int) seed] = median.days();
              return median.interval();
            });

    assertThat(Arrays.stream(medians).average().orElseThrow())
        .isCloseTo(WatchedBoards.MEDIAN, within(0.6));
    assertThat(held).isGreaterThan(BAR);
  }

  /// The length bias that delayed entry has to undo is there.
  @Test
  void jobsThatWereOldWhenFirstSeenLastLongerThanOthers() {
    WatchedBoards.Draw draw = new WatchedBoards(100, 0, Sizes.EQUAL, 1, 90).draw(1);
    double[] days =
        IntStream.range(0, draw.first().length)
            .filter(i -> draw.first()[i] > 1 && draw.gone()[i] != Spells.OPEN)
            .mapToDouble(i -> draw.gone()[i])
            .sorted()
            .toArray();

    assertThat(days[days.length / 2]).isGreaterThan(1.5 * WatchedBoards.MEDIAN);
  }

  private static Optional<Contrast> contrast(SkillMarket market, Within within, long seed) {
    SkillMarket.Draw draw = market.draw(seed);
    return Contrasts.of(draw.logPay(), draw.strata(), draw.employers(), within, market.misreading())
        .of(draw.named());
  }

  @ParameterizedTest
  @EnumSource(Within.class)
  void aKnownContrastLiesInItsInterval(Within within) {
    SkillMarket market = new SkillMarket(100, 0.5, Sizes.PARETO, WRONG_LEVELS, 0.06, Guise.HABIT);

    double held =
        held(RUNS, Math.exp(0.06), seed -> contrast(market, within, seed).map(Contrast::interval));

    assertThat(held).isGreaterThan(BAR);
  }

  @ParameterizedTest
  @EnumSource(Guise.class)
  void whatIsOnlySeniorityPlacePeriodOrEmployerInDisguiseComesOutAsNone(Guise guise) {
    SkillMarket market = new SkillMarket(100, 0.5, Sizes.PARETO, WRONG_LEVELS, 0, guise);

    double held =
        held(
            RUNS,
            1,
            seed -> contrast(market, Within.STRATA_AND_EMPLOYERS, seed).map(Contrast::interval));

    assertThat(held).isGreaterThan(BAR);
  }

  @ParameterizedTest
  @EnumSource(
      value = Guise.class,
      names = {"SENIORITY", "PLACE", "PERIOD", "ONE_EMPLOYER"})
  void acrossEmployersTooSeniorityPlacePeriodAndOneLargeEmployerComeOutAsNone(Guise guise) {
    SkillMarket market = new SkillMarket(100, 0.5, Sizes.PARETO, WRONG_LEVELS, 0, guise);

    double held =
        held(RUNS, 1, seed -> contrast(market, Within.STRATA, seed).map(Contrast::interval));

    assertThat(held).isGreaterThan(BAR);
  }

  @ParameterizedTest
  @EnumSource(Within.class)
  void ofTwoHundredSkillsWithoutEffectNextToNoneIsFound(Within within) {
    SkillMarket market = new SkillMarket(36, 0.5, Sizes.PARETO, 0, 0, Guise.HABIT);

    long runsWithFinds =
        LongStream.range(0, 200)
            .filter(seed -> {
              SkillMarket.Draw draw = market.draw(seed, 200);
              Contrasts contrasts =
                  Contrasts.of(
                      draw.logPay(), draw.strata(), draw.employers(), within, market.misreading());
              double[] probabilities =
                  Arrays.stream(draw.skills())
                      .map(contrasts::of)
                      .flatMap(Optional::stream)
                      .mapToDouble(Contrast::probability)
                      .toArray();
              boolean[] found = FalseDiscovery.found(probabilities, 0.05);
              for (boolean one : found) {
                if (one) {
                  return true;
                }
              }
              return false;
            })
            .count();

    assertThat(runsWithFinds / 200.0).isLessThanOrEqualTo(0.05);
  }

  @Test
  void aKnownLiftLiesInItsInterval() {
    TwoRoles roles = new TwoRoles(100, 0.5, Sizes.PARETO, 0.3, 3);

    double held =
        held(
            RUNS,
            roles.lift(),
            seed -> {
              TwoRoles.Draw draw = roles.draw(seed);
              return Lift.of(draw.having(), draw.jobs(), draw.otherHaving(), draw.otherJobs())
                  .flatMap(Estimate::interval);
            });

    assertThat(held).isGreaterThan(BAR);
  }

  private static Optional<Interval> trend(ChangingBoards boards, long seed) {
    ChangingBoards.Draw draw = boards.draw(seed);
    return ShareTrend.of(draw.jobs(), ChangingBoards.MONTHS)
        .of(draw.naming())
        .map(change -> change.ratio(0.95));
  }

  @ParameterizedTest
  @EnumSource(Mix.class)
  void boardsThatComeAndGoWithAnotherMixMakeNoTrend(Mix mix) {
    ChangingBoards boards = new ChangingBoards(100, 0.8, Sizes.PARETO, 0.2, 1, mix);

    assertThat(held(RUNS, 1, seed -> trend(boards, seed))).isGreaterThan(BAR);
  }

  @ParameterizedTest
  @CsvSource({
    "36, 0.8, EQUAL, 1.5, ENTERING",
    "36, 0, PARETO, 0.67, BROKEN",
    "100, 0.8, PARETO, 1.5, LEAVING",
    "500, 0, EQUAL, 0.67, STEADY"
  })
  void aKnownTrendLiesInItsInterval(
      int employers, double correlation, Sizes sizes, double growth, Mix mix) {
    ChangingBoards boards = new ChangingBoards(employers, correlation, sizes, 0.2, growth, mix);

    assertThat(held(RUNS, growth, seed -> trend(boards, seed))).isGreaterThan(BAR);
  }
}
