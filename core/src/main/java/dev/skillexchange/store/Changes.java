package dev.skillexchange.store;

import java.util.List;

/// The changes of a store, by number. Numbers are handed out under a lock that is held to the
/// commit, so whoever has seen a number has seen all below it.
public interface Changes {

  /// The changes above a number, rising, at most `limit`; empty where there is none yet.
  List<Change> after(long number, int limit);

  /// The number of the last change; 0 where there is none.
  long last();
}
