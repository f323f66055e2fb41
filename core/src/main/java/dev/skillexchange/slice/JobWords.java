package dev.skillexchange.slice;

import dev.skillexchange.job.Job;
import dev.skillexchange.text.BaseForm;
import dev.skillexchange.text.Words;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/// The words that a job can be found by, by field, each in its base form and in order. Plain and
/// slow on purpose; kept for as long as this is.
public final class JobWords {
  private final Job job;
  private final Map<WordField, List<List<String>>> fields = new ConcurrentHashMap<>();

  private final AtomicReference<Set<String>> all = new AtomicReference<>(Set.of());

  public JobWords(Job job) {
    this.job = job;
  }

  /// Every word of a job as it is spelled, and its base form: what misspelled words are held
  /// against.
  public static Set<String> spellings(Job job) {
    Set<String> spellings = new HashSet<>();
    for (WordField field : WordField.values()) {
      for (String text : field.texts(job)) {
        spellings.addAll(Words.of(text));
        spellings.addAll(BaseForm.words(text));
      }
    }
    return spellings;
  }

  /// The words of each text of a field.
  public List<List<String>> of(WordField field) {
    return fields.computeIfAbsent(
        field, one -> one.texts(job).stream().map(BaseForm::words).toList());
  }

  /// How many words a field has.
  public int length(WordField field) {
    return of(field).stream().mapToInt(List::size).sum();
  }

  /// How often words stand next to each other in a field, in their order.
  public int count(WordField field, List<String> words) {
    int count = 0;
    for (List<String> text : of(field)) {
      for (int at = 0; at + words.size() <= text.size(); at++) {
        count += text.subList(at, at + words.size()).equals(words) ? 1 : 0;
      }
    }
    return count;
  }

  /// Whether words stand next to each other in any field.
  public boolean hold(List<String> words) {
    Set<String> any = all.updateAndGet(known -> known.isEmpty() ? distinct() : known);
    if (words.size() == 1 || !any.containsAll(words)) {
      return any.containsAll(words);
    }
    for (WordField field : WordField.values()) {
      if (of(field).stream().anyMatch(text -> Collections.indexOfSubList(text, words) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private Set<String> distinct() {
    Set<String> distinct = new HashSet<>();
    for (WordField field : WordField.values()) {
      of(field).forEach(distinct::addAll);
    }
    return distinct;
  }
}
