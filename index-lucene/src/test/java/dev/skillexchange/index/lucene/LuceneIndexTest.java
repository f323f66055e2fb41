package dev.skillexchange.index.lucene;

import dev.skillexchange.index.FollowingIndex;
import dev.skillexchange.testkit.IndexContract;
import java.nio.file.Path;

/// Lucene takes changes as every index does.
final class LuceneIndexTest extends IndexContract {

  @Override
  protected FollowingIndex open(Path folder) {
    return LuceneIndex.open(folder);
  }
}
