package dev.skillexchange.engine;

/// Told how long work goes on.
@FunctionalInterface
public interface Progress {

  /// Says where the work is.
  ///
  /// @param stage what is done, for people
  /// @param done how much of it
  /// @param total how much there is; 0 where that is not known
  void at(String stage, long done, long total);

  /// Tells nobody.
  static Progress silent() {
    return (_, _, _) -> {};
  }
}
