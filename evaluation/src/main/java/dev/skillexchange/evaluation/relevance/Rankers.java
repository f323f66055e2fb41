package dev.skillexchange.evaluation.relevance;

import dev.skillexchange.index.Order;
import dev.skillexchange.job.Job;
import dev.skillexchange.slice.Spell;
import dev.skillexchange.text.BaseForm;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The rankers that are compared.
final class Rankers {
  private static final int ALL = 10_000;

  private Rankers() {}

  /// The search box first.
  static List<Ranker> of(SearchMarket market) {
    List<OneField> jobs = market.search("", Order.NEWEST, ALL).stream().map(OneField::of).toList();
    return List.of(new SearchBox(market), new Bm25(jobs), new NewestFirst(jobs));
  }

  /// A job as one field: title, skills, employer, places and text.
  ///
  /// @param words in their base form
  record OneField(Job job, List<String> words) {
    static OneField of(Job job) {
      StringBuilder text = new StringBuilder(job.title()).append('\n');
      text.append(job.employer().name()).append('\n');
      job.facts().skills().forEach(skill -> text.append(skill.name()).append('\n'));
      job.facts()
          .places()
          .forEach(place -> text.append(place.value().cityName().orElse("")).append('\n'));
      return new OneField(job, BaseForm.words(text.append(job.text()).toString()));
    }
  }

  /// What the search box answers, [Relevance].
  private record SearchBox(SearchMarket market) implements Ranker {
    @Override
    public String name() {
      return "search box";
    }

    @Override
    public List<Job> top(String query, int count) {
      return market.search(query, Order.RELEVANCE, count);
    }
  }

  /// The newest of the jobs that hold every word.
  private record NewestFirst(List<OneField> jobs) implements Ranker {
    @Override
    public String name() {
      return "newest first";
    }

    @Override
    public List<Job> top(String query, int count) {
      Set<String> wanted = new HashSet<>(BaseForm.words(query));
      return jobs.stream()
          .filter(one -> new HashSet<>(one.words()).containsAll(wanted))
          .map(OneField::job)
          .sorted(
              Comparator.comparing((Job job) -> Spell.of(job).opened(), Comparator.reverseOrder())
                  .thenComparing(Job::id))
          .limit(count)
          .toList();
    }
  }
}
