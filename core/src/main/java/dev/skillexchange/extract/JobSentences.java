package dev.skillexchange.extract;

import dev.skillexchange.catalogue.SectionPhrase;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;
import java.util.List;
import java.util.function.Predicate;

/// Tells the sentences that speak of the job from those of the employer's story.
final class JobSentences {
  private static final String EMPLOYER = "employer";

  private final PhraseList ofJob;
  private final PhraseList asking;
  private final PhraseList ofEmployer;

  JobSentences(Lexicon lexicon, List<SectionPhrase> phrases) {
    ofJob = new PhraseList(lexicon, sentences(phrases, of -> !of.equals(EMPLOYER)));
    asking = new PhraseList(lexicon, sentences(phrases, "requirements"::equals));
    ofEmployer = new PhraseList(lexicon, sentences(phrases, EMPLOYER::equals));
  }

  private static List<String> sentences(List<SectionPhrase> phrases, Predicate<String> section) {
    return phrases.stream()
        .filter(phrase -> phrase.where() == SectionPhrase.Where.SENTENCE)
        .filter(phrase -> section.test(phrase.section()))
        .map(SectionPhrase::phrase)
        .toList();
  }

  /// The token behind the sentence that begins at a token.
  static int end(Tokens tokens, int from, int end) {
    int stop = from + 1;
    while (stop < end && tokens.gap(stop).compareTo(Gap.STOP) < 0) {
      stop++;
    }
    return stop;
  }

  boolean ofJob(Tokens tokens, int from, int end) {
    return ofJob.in(tokens, from, end);
  }

  /// Whether a sentence asks something of the candidate, and is not only about the job.
  boolean asks(Tokens tokens, int from, int end) {
    return asking.in(tokens, from, end);
  }

  boolean ofEmployer(Tokens tokens, int from, int end) {
    return ofEmployer.in(tokens, from, end);
  }
}
