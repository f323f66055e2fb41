package dev.skillexchange.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongCountsTest {
  /// Groups of a few keys and of many by turns, so that tables grow, and are emptied in both ways.
  @Test
  void whatIsDrainedIsWhatWasCountedSinceTheLastTime() {
    for (long seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      LongCounts counts = new LongCounts();
      for (int group = 0; group < 30; group++) {
        int size = random.nextInt(4) == 0 ? 5_000 : random.nextInt(20);
        long keys = 1 + random.nextLong(2L * size + 1);
        Map<Long, Integer> expected = new HashMap<>();
        for (int i = 0; i < size; i++) {
          long key = random.nextLong(keys) * 1_000_003;
          counts.increment(key);
          expected.merge(key, 1, Integer::sum);
        }

        Map<Long, Integer> drained = new HashMap<>();
        counts.drain((key, count) -> drained.merge(key, count, Integer::sum));

        assertThat(drained).as("seed %d, group %d", seed, group).isEqualTo(expected);
      }
    }
  }
}
