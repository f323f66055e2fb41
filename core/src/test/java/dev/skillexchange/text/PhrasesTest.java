package dev.skillexchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PhrasesTest {
  private static final int TABLES = 70;
  private static final int WORDS = 200;

  /// More tables than a lexicon has bits for, each held against a plain map from its phrases.
  @Test
  void everyPhraseOfEveryTableIsFoundAndNothingElse() {
    Random random = new Random(5);
    Lexicon lexicon = new Lexicon();
    List<Phrases> tables = new ArrayList<>();
    List<Map<String, Integer>> oracles = new ArrayList<>();
    for (int t = 0; t < TABLES; t++) {
      Phrases table = new Phrases(lexicon, Tokens.Dots.KEPT);
      Map<String, Integer> oracle = new HashMap<>();
      for (int i = random.nextInt(60); i > 0; i--) {
        String phrase = words(random, 1 + random.nextInt(3));
        Integer before = oracle.put(phrase, i);
        assertThat(table.put(phrase, i)).isEqualTo(before == null ? Phrases.NONE : before);
      }
      tables.add(table);
      oracles.add(oracle);
    }
    Tokens text = Tokens.of(words(random, 2_000) + " unknown", lexicon, Tokens.Dots.KEPT);
    for (int t = 0; t < TABLES; t++) {
      for (int at = 0; at < text.count(); at++) {
        int longest = 0;
        for (int length = 1; length <= 3 && at + length <= text.count(); length++) {
          Integer value =
              oracles.get(t).get(text.text().substring(text.start(at), text.end(at + length - 1)));
          longest = value == null ? longest : length;
          assertThat(tables.get(t).value(text, at, length))
              .isEqualTo(value == null ? Phrases.NONE : value);
        }
        assertThat(tables.get(t).longest(text, at, Gap.JOIN)).isEqualTo(longest);
      }
      Phrases table = tables.get(t);
      oracles
          .get(t)
          .forEach((phrase, value) -> assertThat(table.get(phrase)).isEqualTo((int) value));
    }
  }

  private static String words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("w" + random.nextInt(WORDS));
    }
    return String.join(" ", words);
  }
}
