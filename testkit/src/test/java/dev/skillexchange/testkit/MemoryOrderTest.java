package dev.skillexchange.testkit;

import dev.skillexchange.index.FollowingIndex;
import dev.skillexchange.index.MemoryIndex;
import java.nio.file.Path;

/// The oracle agrees with itself: a trial of the contract, above all.
final class MemoryOrderTest extends OrderContract {

  @Override
  protected FollowingIndex open(Path folder) {
    return new MemoryIndex();
  }
}
