package dev.skillexchange.index.lucene;

import dev.skillexchange.index.FollowingIndex;
import dev.skillexchange.testkit.SliceContract;
import java.nio.file.Path;
import java.util.Optional;

/// So it does where jobs are counted in the order of their first value, as they are where there are
/// many cells.
final class LuceneGroupedSliceTest extends SliceContract {

  @Override
  protected FollowingIndex open(Path folder) {
    return LuceneIndex.open(folder, Optional.empty(), new Counting(0, 0, Double.POSITIVE_INFINITY));
  }
}
