package dev.skillexchange.engine.suggestion;

import dev.skillexchange.engine.answer.SuggestAnswer.Passage;
import dev.skillexchange.job.Evidence.Field;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.SkillMention;
import dev.skillexchange.store.Jobs;
import dev.skillexchange.text.Span;
import java.util.List;
import java.util.Optional;

/// Finds where jobs name a phrase, with the words around it on its line.
final class Passages {
  private static final int AROUND = 80;

  private final Jobs jobs;

  Passages(Jobs jobs) {
    this.jobs = jobs;
  }

  List<Passage> of(Phrase phrase) {
    return jobs.find(phrase.examples()).stream()
        .flatMap(job -> passage(job, phrase.key()).stream())
        .toList();
  }

  /// Empty where the job has changed meanwhile.
  private static Optional<Passage> passage(Job job, String key) {
    return job.facts().skills().stream()
        .filter(mention -> mention.skill().isEmpty())
        .filter(mention -> mention.evidence().field() == Field.TEXT)
        .filter(mention -> Phrases.key(mention.name()).equals(key))
        .map(SkillMention::evidence)
        .map(evidence -> cut(job, evidence.span()))
        .findFirst();
  }

  private static Passage cut(Job job, Span span) {
    String text = job.text();
    int line = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
    int stop = text.indexOf('\n', span.end());
    int from = word(text, Math.max(Math.min(line, span.start()), span.start() - AROUND), -1);
    int to = word(text, Math.min(stop < 0 ? text.length() : stop, span.end() + AROUND), 1);
    return new Passage(
        job.id().toString(),
        job.employer().name(),
        job.title(),
        text.substring(Math.min(from, span.start()), span.start()).stripLeading(),
        span.of(text),
        text.substring(span.end(), Math.max(to, span.end())).stripTrailing());
  }

  /// Moves a cut to the next end of a word.
  private static int word(String text, int at, int step) {
    int place = at;
    while (place > 0
        && place < text.length()
        && Character.isLetterOrDigit(text.charAt(place - 1))
        && Character.isLetterOrDigit(text.charAt(place))) {
      place += step;
    }
    return place;
  }
}
