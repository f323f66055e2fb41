package dev.skillexchange.index.lucene;

import dev.skillexchange.index.FollowingIndex;
import dev.skillexchange.testkit.OrderContract;
import java.nio.file.Path;

/// The index that comes with SkillExchange lists jobs as every index does.
final class LuceneOrderTest extends OrderContract {

  @Override
  protected FollowingIndex open(Path folder) {
    return LuceneIndex.open(folder);
  }
}
