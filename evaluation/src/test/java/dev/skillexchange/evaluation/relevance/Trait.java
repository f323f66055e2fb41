package dev.skillexchange.evaluation.relevance;

import dev.skillexchange.job.Job;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobValues;
import dev.skillexchange.slice.JobWords;
import dev.skillexchange.slice.WordField;
import dev.skillexchange.text.BaseForm;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// What a job may be like, as a table of expectations says it: `role:nurse & city:london-gb | !
/// title:manager`. Bars bind least.
record Trait(String written) implements Predicate<Job> {

  @Override
  public boolean test(Job job) {
    return Arrays.stream(written.split("\\|"))
        .anyMatch(any -> Arrays.stream(any.split("&")).allMatch(one -> has(one.strip(), job)));
  }

  private static boolean has(String one, Job job) {
    if (one.startsWith("!")) {
      return !has(one.substring(1).strip(), job);
    }
    int colon = one.indexOf(':');
    String name = one.substring(0, colon);
    String value = one.substring(colon + 1);
    return switch (name) {
      case "title" -> holds(WordField.TITLE, value, job);
      case "employer" -> holds(WordField.EMPLOYER, value, job);
      case "text" -> holds(WordField.TEXT, value, job);
      case "level" -> JobValues.of(job, Dimension.LEVEL_STATED).contains(value);
      default ->
          JobValues.of(job, Dimension.valueOf(name.toUpperCase(Locale.ROOT))).contains(value);
    };
  }

  private static boolean holds(WordField field, String value, Job job) {
    List<String> words = BaseForm.words(value);
    return new JobWords(job).count(field, words) > 0;
  }
}
