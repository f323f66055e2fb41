package dev.skillexchange.index;

import java.util.Optional;

/// How far an index has followed a store.
///
/// @param store the id of the store; another store's position means nothing
/// @param change the number of the last change taken
public record IndexPosition(String store, long change) {

  /// Checks that this is a position of the store that an index holds: the jobs of two stores never
  /// mix.
  public void checkFollows(Optional<IndexPosition> held) {
    if (held.isPresent() && !held.get().store().equals(store)) {
      throw new IllegalStateException(
          "an index of store " + held.get().store() + " met changes of store " + store);
    }
  }
}
