package dev.skillexchange.engine.suggestion;

import dev.skillexchange.catalogue.FamilyId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is counted of one phrase, in all its spellings.
final class Phrase {
  private static final int MOST_FORMS = 8;
  private static final int MOST_EXAMPLES = 3;

  private final String key;
  private final Map<String, Integer> forms = new HashMap<>(2);
  private final Set<Integer> employers = new HashSet<>(2);
  private final Map<FamilyId, Integer> roles = new HashMap<>(2);
  private final Map<SkillId, Integer> beside = new HashMap<>(2);
  private final List<JobId> examples = new ArrayList<>(1);
  private int jobs;
  private int listed;

  /// @param key the words that all spellings have in common
  Phrase(String key) {
    this.key = key;
  }

  /// Counts a job that names the phrase.
  ///
  /// @param form as the job writes it
  /// @param employer a number that is the employer's own
  /// @param neighbours the skills of the catalogue that stand right beside it
  void count(
      Job job, String form, int employer, Optional<FamilyId> role, List<SkillId> neighbours) {
    jobs++;
    if (forms.containsKey(form) || forms.size() < MOST_FORMS) {
      forms.merge(form, 1, Integer::sum);
    }
    if (employers.add(employer) && examples.size() < MOST_EXAMPLES) {
      examples.add(job.id());
    }
    role.ifPresent(family -> roles.merge(family, 1, Integer::sum));
    if (!neighbours.isEmpty()) {
      listed++;
      neighbours.forEach(skill -> beside.merge(skill, 1, Integer::sum));
    }
  }

  String key() {
    return key;
  }

  int jobs() {
    return jobs;
  }

  int employers() {
    return employers.size();
  }

  int listed() {
    return listed;
  }

  /// Jobs of different employers that name it.
  List<JobId> examples() {
    return List.copyOf(examples);
  }

  /// Its spellings, the most frequent first.
  List<Map.Entry<String, Integer>> forms() {
    return ranked(forms, Comparator.naturalOrder());
  }

  String name() {
    return forms().getFirst().getKey();
  }

  /// The families of the roles whose jobs name it, the most frequent first.
  List<Map.Entry<FamilyId, Integer>> roles() {
    return ranked(roles, Comparator.naturalOrder());
  }

  /// The skills of the catalogue beside it, with how often they stand there.
  Map<SkillId, Integer> beside() {
    return beside;
  }

  /// The entries of a count, the greatest first.
  static <T> List<Map.Entry<T, Integer>> ranked(Map<T, Integer> counts, Comparator<T> ties) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<T, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(ties)))
        .toList();
  }
}
