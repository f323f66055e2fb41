package dev.skillexchange.evaluation.relevance;

import java.util.Collections;
import java.util.List;

/// Normalised discounted cumulative gain at ten (Järvelin and Kekäläinen, ACM TOIS 20, 2002): a
/// grade g gains 2^g - 1, at rank r over log2(r + 1), as a share of what the best order would gain.
final class Gain {
  private static final int DEPTH = 10;

  private Gain() {}

  /// The normalized discounted cumulative gain of the first ten, 0 to 1; 0 where nothing judged is
  /// of any use.
  ///
  /// @param ranked grades in the order of a ranker
  /// @param judged all grades of the query
  static double ndcg(List<Integer> ranked, List<Integer> judged) {
    double best = gain(judged.stream().sorted(Collections.reverseOrder()).toList());
    return best == 0 ? 0 : gain(ranked) / best;
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
      gain += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2);
    }
    return gain;
  }
}
