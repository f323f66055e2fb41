package dev.skillexchange.index.lucene;

import dev.skillexchange.index.FollowingIndex;
import dev.skillexchange.testkit.SliceContract;
import java.nio.file.Path;
import java.util.Optional;

/// So it does where equal cells are added up first, as they are in large segments.
final class LuceneSummedSliceTest extends SliceContract {

  @Override
  protected FollowingIndex open(Path folder) {
    return LuceneIndex.open(folder, Optional.empty(), new Counting(0, Double.POSITIVE_INFINITY, 0));
  }
}
