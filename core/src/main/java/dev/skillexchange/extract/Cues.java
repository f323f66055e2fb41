package dev.skillexchange.extract;

import dev.skillexchange.text.Block;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The phrases that set off rules, of all topics in one tree, so that a text is walked once for all
/// of them. A rule then reads the words around its cues.
///
/// Rules add their phrases while they are built; afterwards it is only read, by any number of
/// threads. Of the phrases of a topic that begin at a token the longest counts, and none begins
/// within another of its topic.
final class Cues {
  private static final Topic[] TOPICS = Topic.values();

  /// No honest posting has more cues of a topic; what is behind them is not looked at.
  private static final int MOST = 300;

  private final Phrases phrases;
  private final List<int[]> meanings = new ArrayList<>();

  Cues(Lexicon lexicon) {
    phrases = new Phrases(lexicon, Tokens.Dots.KEPT);
  }

  /// Adds phrases of a topic; a phrase that the topic has keeps its first value.
  void add(Topic topic, int value, String... list) {
    for (String phrase : list) {
      int known = phrases.get(phrase);
      if (known == Phrases.NONE) {
        int[] meaning = new int[TOPICS.length];
        Arrays.fill(meaning, Phrases.NONE);
        phrases.put(phrase, meanings.size());
        known = meanings.size();
        meanings.add(meaning);
      }
      int[] meaning = meanings.get(known);
      if (meaning[topic.ordinal()] == Phrases.NONE) {
        meaning[topic.ordinal()] = value;
      }
    }
  }

  /// The cues of a text, in its order.
  CueHits find(Advert advert) {
    return find(advert.tokens(), advert.blocks());
  }

  /// The cues of a line that has no blocks.
  CueHits find(Tokens tokens) {
    return find(tokens, List.of());
  }

  private CueHits find(Tokens tokens, List<Block> blocks) {
    CueHits hits = new CueHits();
    Walk walk = new Walk(tokens, hits);
    int block = 0;
    for (int i = 0; i < tokens.count(); i++) {
      int node = phrases.child(0, tokens.word(i));
      if (node == Phrases.NONE) {
        continue;
      }
      while (block < blocks.size() - 1 && blocks.get(block).span().end() <= tokens.start(i)) {
        block++;
      }
      walk.from(i, node, block);
    }
    return hits;
  }

  /// One walk over a text.
  private final class Walk {
    private final Tokens tokens;
    private final CueHits hits;
    private final int[] covered = new int[TOPICS.length];
    private final int[] lengths = new int[TOPICS.length];
    private final int[] values = new int[TOPICS.length];
    private final int[] counts = new int[TOPICS.length];

    private Walk(Tokens tokens, CueHits hits) {
      this.tokens = tokens;
      this.hits = hits;
    }

    private void from(int at, int first, int block) {
      int node = first;
      boolean found = false;
      for (int next = at + 1; node != Phrases.NONE; next++) {
        int value = phrases.value(node);
        if (value != Phrases.NONE) {
          note(meanings.get(value), next - at);
          found = true;
        }
        if (next >= tokens.count() || tokens.gap(next).compareTo(Gap.LIST) > 0) {
          break;
        }
        node = phrases.child(node, tokens.word(next));
      }
      if (found) {
        keep(at, block);
      }
    }

    private void note(int[] meaning, int length) {
      for (int topic = 0; topic < meaning.length; topic++) {
        if (meaning[topic] != Phrases.NONE) {
          lengths[topic] = length;
          values[topic] = meaning[topic];
        }
      }
    }

    private void keep(int at, int block) {
      for (int topic = 0; topic < lengths.length; topic++) {
        if (lengths[topic] > 0) {
          if (at >= covered[topic] && counts[topic]++ < MOST) {
            hits.add(TOPICS[topic], at, lengths[topic], values[topic], block);
            covered[topic] = at + lengths[topic];
          }
          lengths[topic] = 0;
        }
      }
    }
  }
}
