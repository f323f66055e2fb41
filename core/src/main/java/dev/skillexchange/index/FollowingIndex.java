package dev.skillexchange.index;

import dev.skillexchange.store.Change;
import java.util.List;
import java.util.Optional;

/// An index that follows a store: the side that takes changes. One writer at a time.
public interface FollowingIndex extends JobIndex, AutoCloseable {

  /// How far the index has followed which store; empty for a new index. Durable with what it
  /// covers.
  Optional<IndexPosition> position();

  /// Takes changes and the position behind them as one step that happens wholly or not at all,
  /// durable and visible on return. A change whose version is not above that of the indexed job
  /// changes nothing, so that applying twice is the same as once. Of several changes of a job the
  /// one with the highest version counts.
  ///
  /// @throws IllegalStateException where the index holds jobs of another store
  void apply(List<Change> changes, IndexPosition behind);

  /// Told now and then while there is nothing to take: the index may put itself in order, beside
  /// those who ask. Nothing that can be asked changes.
  default void settle() {}

  /// Drops every job and the position.
  void clear();

  @Override
  void close();
}
