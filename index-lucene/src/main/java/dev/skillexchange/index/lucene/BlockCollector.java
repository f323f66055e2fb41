package dev.skillexchange.index.lucene;

/// Takes the jobs of one segment, some at a time.
interface BlockCollector {
  /// The most jobs of a block.
  int MOST = 256;

  /// Takes some jobs.
  ///
  /// @param docs numbers of documents
  /// @param from the first of those that are meant
  /// @param count how many are, at most [#MOST]
  void collect(int[] docs, int from, int count);

  /// Told after the last.
  default void finish() {}
}
