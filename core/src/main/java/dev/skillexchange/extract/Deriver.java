package dev.skillexchange.extract;

import dev.skillexchange.job.Posting;

/// Derivation: a posting to its facts. Pure (same posting, same catalogue, same result) and safe
/// for use by several threads.
public interface Deriver {

  Derived derive(Posting posting);

  /// Does now what the first derivation would have to do first; returns when it is done.
  default void prepare() {}

  /// Names the catalogue and the rules: facts made by another edition are out of date.
  String edition();
}
