package dev.skillexchange.market.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {
  /// Benjamini and Hochberg (1995), section 4.2: fifteen tests, four found.
  private static final double[] PUBLISHED = {
    0.3240, 0.0001, 0.0278, 0.0004, 0.0019, 0.0298, 0.0095, 0.0201, 0.0344, 0.0459, 0.4262, 0.5719,
    0.6528, 0.7590, 1.0
  };

  @Test
  void thePublishedExampleFindsFour() {
    boolean[] found = FalseDiscovery.found(PUBLISHED, 0.05);

    for (int i = 0; i < found.length; i++) {
      assertThat(found[i]).as("p-value %s", PUBLISHED[i]).isEqualTo(PUBLISHED[i] <= 0.0095);
    }
  }

  @Test
  void ofOneTestItIsThatTest() {
    assertThat(FalseDiscovery.found(new double[] {0.049}, 0.05)).containsExactly(true);
    assertThat(FalseDiscovery.found(new double[] {0.051}, 0.05)).containsExactly(false);
    assertThat(FalseDiscovery.found(new double[0], 0.05)).isEmpty();
  }

  @Test
  void theFewerAreSelectedTheSurerTheirIntervals() {
    assertThat(FalseDiscovery.confidence(200, 200, 0.05)).isCloseTo(0.95, within(1e-12));
    assertThat(FalseDiscovery.confidence(4, 200, 0.05)).isCloseTo(0.999, within(1e-12));
  }
}
