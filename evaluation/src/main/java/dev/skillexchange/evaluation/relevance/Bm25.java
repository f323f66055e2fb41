package dev.skillexchange.evaluation.relevance;

import dev.skillexchange.evaluation.relevance.Rankers.OneField;
import dev.skillexchange.job.Job;
import dev.skillexchange.text.BaseForm;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Plain BM25 over all text as one field, any word enough, with the usual k1 = 1.2 and b = 0.75
/// (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009).
final class Bm25 implements Ranker {
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final List<OneField> jobs;
  private final double usual;

  /// By word, how often each job that has it holds it.
  private final Map<String, Map<Integer, Integer>> postings = new HashMap<>();

  Bm25(List<OneField> jobs) {
    this.jobs = jobs;
    this.usual = jobs.stream().mapToInt(one -> one.words().size()).average().orElse(1);
    for (int i = 0; i < jobs.size(); i++) {
      for (String word : jobs.get(i).words()) {
        postings.computeIfAbsent(word, _ -> new HashMap<>()).merge(i, 1, Integer::sum);
      }
    }
  }

  @Override
  public String name() {
    return "BM25";
  }

  @Override
  public List<Job> top(String query, int count) {
    double[] scores = new double[jobs.size()];
    for (String word : new HashSet<>(BaseForm.words(query))) {
      Map<Integer, Integer> holding = postings.getOrDefault(word, Map.of());
      double rarity = Math.log1p((jobs.size() - holding.size() + 0.5) / (holding.size() + 0.5));
      holding.forEach((job, times) -> {
        double length = jobs.get(job).words().size() / usual;
        scores[job] += rarity * times * (K1 + 1) / (times + K1 * (1 - B + B * length));
      });
    }
    return IntStream.range(0, scores.length)
        .filter(job -> scores[job] > 0)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer job) -> -scores[job])
                .thenComparing(job -> jobs.get(job).job().id()))
        .limit(count)
        .map(job -> jobs.get(job).job())
        .toList();
  }
}
