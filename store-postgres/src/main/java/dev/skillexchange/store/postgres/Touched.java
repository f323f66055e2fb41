package dev.skillexchange.store.postgres;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// What a change of postings touches in grouping: blocks and wordings by their ids, those that the
/// postings were in and those that they come into.
record Touched(Set<String> blocks, Set<String> wordings) {
  static Touched nothing() {
    return new Touched(new HashSet<>(), new HashSet<>());
  }

  /// Whole blocks; the wordings of what is stored in them are touched anyway.
  static Touched blocks(Collection<String> blocks) {
    return new Touched(new HashSet<>(blocks), new HashSet<>());
  }

  void add(KnownPosting stored) {
    blocks.add(stored.block());
    wordings.add(stored.wording());
  }

  void add(DerivedPosting.Facts derived) {
    blocks.add(derived.block());
    wordings.add(derived.wording());
  }
}
