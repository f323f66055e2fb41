package dev.skillexchange.index.lucene;

import dev.skillexchange.index.FollowingIndex;
import dev.skillexchange.testkit.SliceContract;
import java.nio.file.Path;

/// Lucene answers as the plain index does.
final class LuceneSliceTest extends SliceContract {

  @Override
  protected FollowingIndex open(Path folder) {
    return LuceneIndex.open(folder);
  }
}
