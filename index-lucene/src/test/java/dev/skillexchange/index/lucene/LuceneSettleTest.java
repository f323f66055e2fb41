package dev.skillexchange.index.lucene;

import static dev.skillexchange.testkit.JobBuilder.job;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.Order;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.store.Change;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class LuceneSettleTest {
  private static final int BATCHES = 8;

  @Test
  @Timeout(60)
  void segmentsAreMergedWhenThereIsNothingElseToDo(@TempDir Path folder) throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      for (int i = 1; i <= BATCHES; i++) {
        index.apply(
            List.of(new Change.Put(job("board:b:" + i).version(i).build())),
            new IndexPosition("one", i));
      }
      assertThat(index.segments()).isEqualTo(BATCHES);

      while (index.segments() > 3) {
        index.settle();
        Thread.onSpinWait();
      }

      assertThat(index.hits(new Slice.Everything(), Order.NEWEST, 0, 0).total()).isEqualTo(BATCHES);
      assertThat(index.position()).contains(new IndexPosition("one", BATCHES));
    }
  }
}
