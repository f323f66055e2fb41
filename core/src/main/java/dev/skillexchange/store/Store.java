package dev.skillexchange.store;

/// A system of record: postings as they came, their facts, the jobs they show, what changed, and
/// what people keep: saved searches, hidden jobs and short links.
///
/// Safe for use by several threads and, where the implementation says so, by several processes.
public interface Store extends AutoCloseable {

  Identity identity();

  Postings postings();

  Jobs jobs();

  Changes changes();

  Partings partings();

  People people();

  ShortLinks links();

  @Override
  void close();

  /// Which store this is.
  ///
  /// @param id unique to the store, never used again
  record Identity(String id, Market market) {}
}
