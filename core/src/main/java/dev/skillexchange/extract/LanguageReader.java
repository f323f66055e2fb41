package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Language;
import dev.skillexchange.catalogue.LanguageWords;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.List;
import java.util.Optional;

/// Recognises the language of a text by its frequent words, and Chinese, Japanese and Korean by
/// their script. A word that several languages have counts for each by its share. Silent where a
/// text has too few such words, or where two languages are about as likely.
final class LanguageReader {
  /// Words are looked at spread evenly, about so many.
  private static final int SAMPLE_WORDS = 500;

  private static final int FEWEST_HITS = 4;
  private static final int LEAST_PERCENT = 10;
  private static final int LEAST_LEAD_PERCENT = 115;
  private static final int WORD_WEIGHT = 2_520;
  private static final Language[] LANGUAGES = Language.values();

  /// The languages of each word, as bits.
  private final Phrases words;

  LanguageReader(List<LanguageWords> languages, Lexicon lexicon) {
    words = new Phrases(lexicon, Tokens.Dots.KEPT);
    for (LanguageWords language : languages) {
      int bit = 1 << language.language().ordinal();
      for (String word : language.words()) {
        int before = words.get(word);
        words.put(word, before == Phrases.NONE ? bit : before | bit);
      }
    }
  }

  Fact<Language> read(Tokens text) {
    Optional<Language> byScript = Scripts.language(text.text());
    if (byScript.isPresent()) {
      return stated(byScript.get(), text, "language.script");
    }
    return byWords(text)
        .<Fact<Language>>map(language -> stated(language, text, "language.words"))
        .orElseGet(Fact::unknown);
  }

  private static Fact<Language> stated(Language language, Tokens text, String rule) {
    return new Fact.Stated<>(language, Evidence.inText(new Span(0, text.text().length()), rule));
  }

  private Optional<Language> byWords(Tokens text) {
    int[] scores = new int[LANGUAGES.length];
    int[] hits = new int[LANGUAGES.length];
    int step = Math.max(1, text.count() / SAMPLE_WORDS);
    int count = 0;
    for (int i = 0; i < text.count(); i += step) {
      count++;
      int node = words.child(0, text.word(i));
      if (node != Phrases.NONE && words.value(node) != Phrases.NONE) {
        add(words.value(node), scores, hits);
      }
    }
    return best(scores, hits, count);
  }

  private static void add(int languages, int[] scores, int[] hits) {
    int weight = WORD_WEIGHT / Integer.bitCount(languages);
    for (int rest = languages; rest != 0; rest &= rest - 1) {
      int language = Integer.numberOfTrailingZeros(rest);
      scores[language] += weight;
      hits[language]++;
    }
  }

  private static Optional<Language> best(int[] scores, int[] hits, int count) {
    int best = 0;
    int second = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        second = scores[best];
        best = i;
      } else {
        second = Math.max(second, scores[i]);
      }
    }
    boolean enough = hits[best] >= FEWEST_HITS && 100 * hits[best] >= LEAST_PERCENT * count;
    boolean ahead = 100L * scores[best] >= (long) LEAST_LEAD_PERCENT * second;
    return enough && ahead ? Optional.of(LANGUAGES[best]) : Optional.empty();
  }

  /// Languages that their script tells, by characters spread evenly over a text.
  private static final class Scripts {
    private static final int SAMPLE = 400;
    private static final int FEWEST = 6;
    private static final int LEAST_PERCENT = 20;
    private static final int LEAST_KANA_PERCENT = 10;

    static Optional<Language> language(String text) {
      int letters = 0;
      int hangul = 0;
      int kana = 0;
      int han = 0;
      int step = Math.max(1, text.length() / SAMPLE);
      for (int i = 0; i < text.length(); i += step) {
        char c = text.charAt(i);
        letters += c > ' ' ? 1 : 0;
        hangul += c >= '\uac00' && c <= '\ud7a3' ? 1 : 0;
        kana += c >= '\u3041' && c <= '\u30ff' ? 1 : 0;
        han += c >= '\u4e00' && c <= '\u9fff' ? 1 : 0;
      }
      int all = hangul + kana + han;
      if (all < FEWEST || 100 * all < LEAST_PERCENT * letters) {
        return Optional.empty();
      }
      if (2 * hangul >= all) {
        return Optional.of(Language.KO);
      }
      return Optional.of(100 * kana >= LEAST_KANA_PERCENT * all ? Language.JA : Language.ZH);
    }
  }
}
