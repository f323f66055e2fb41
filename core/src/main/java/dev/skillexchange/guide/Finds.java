package dev.skillexchange.guide;

import dev.skillexchange.market.estimate.FalseDiscovery;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Tells which of many results were found, with the expected share of false finds at most 5 %, and
/// each with the confidence that its interval is to have after such a choice.
final class Finds {
  private static final double RATE = 0.05;

  private Finds() {}

  /// How one result is told.
  @FunctionalInterface
  interface Telling<T, R> {
    /// Tells one.
    ///
    /// @param confidence 0.95, or nearer to 1 for a find
    R of(T result, boolean found, double confidence);
  }

  /// @param results in a fixed order
  /// @param probability of a result as large where there is nothing
  static <K, T, R> Map<K, R> told(
      Map<K, T> results, ToDoubleFunction<T> probability, Telling<T, R> telling) {
    boolean[] found =
        FalseDiscovery.found(results.values().stream().mapToDouble(probability).toArray(), RATE);
    int finds = 0;
    for (boolean one : found) {
      finds += one ? 1 : 0;
    }
    double confidence = FalseDiscovery.confidence(finds, found.length, RATE);
    Map<K, R> told = new HashMap<>();
    int at = 0;
    for (Map.Entry<K, T> one : results.entrySet()) {
      boolean find = found[at++];
      told.put(one.getKey(), telling.of(one.getValue(), find, find ? confidence : 1 - RATE));
    }
    return told;
  }
}
