package dev.skillexchange.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.market.estimate.Interval;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SimulationReportTest {
  @Test
  void theSameSeedGivesTheSameReportOfEveryCell() {
    Report report = SimulationReport.of(2, 3);

    assertThat(report).isEqualTo(SimulationReport.of(2, 3));
    assertThat(report.tables().getFirst().rows()).hasSize(5 * 3 * 2 * 3);
  }

  private static Coverage coverage(int held, int missed) {
    Coverage coverage = new Coverage();
    for (int i = 0; i < held + missed; i++) {
      coverage.add(Optional.of(i < held ? new Interval(0, 2) : new Interval(2, 3)), 1);
    }
    return coverage;
  }

  @Test
  void aShareIsBelowTheBarWhereChanceDoesNotExplainIt() {
    assertThat(coverage(1_900, 100).below()).isFalse();
    assertThat(coverage(1_850, 150).below()).isFalse();
    assertThat(coverage(1_800, 200).below()).isTrue();
    assertThat(coverage(0, 1).below()).isFalse();
    assertThat(coverage(0, 0).below()).isFalse();
  }

  @Test
  void intervalsThatAreNotGivenHoldNothingAndMissNothing() {
    Coverage coverage = coverage(3, 1);
    coverage.add(Optional.empty(), 1);

    assertThat(coverage.share()).isEqualTo(0.75);
    assertThat(coverage.shareGiven()).isEqualTo(0.8);
  }
}
