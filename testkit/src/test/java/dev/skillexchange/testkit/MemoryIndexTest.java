package dev.skillexchange.testkit;

import dev.skillexchange.index.FollowingIndex;
import dev.skillexchange.index.MemoryIndex;
import java.nio.file.Path;

/// The index in memory takes changes as every index does; it lives as long as its process, so that
/// opening again finds the same.
final class MemoryIndexTest extends IndexContract {
  private final FollowingIndex index = new MemoryIndex();

  @Override
  protected FollowingIndex open(Path folder) {
    return index;
  }
}
