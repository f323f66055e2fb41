package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Gazetteer;
import dev.skillexchange.catalogue.PlacePhrase.Use;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Finds, in one pass over a text, the phrases that tell of places, of the workplace and of time
/// zones.
final class WorkCues {
  /// Only so many are found in a text.
  private static final int MOST = 1_000;

  private static final Set<Use> IN_TEXTS =
      EnumSet.of(
          Use.LABEL,
          Use.BASED,
          Use.LIVES,
          Use.REMOTE_WITHIN,
          Use.NOT_REMOTE,
          Use.TEXT_REMOTE,
          Use.TEXT_HYBRID,
          Use.TEXT_ONSITE,
          Use.REMOTE_FRIENDLY,
          Use.AT_HOME,
          Use.DAYS,
          Use.TIME_ZONE);

  private static final Use[] USES = Use.values();

  private final Phrases phrases;

  /// A phrase in the text.
  ///
  /// @param end the token behind its last
  record Cue(Use use, int from, int end, int block) {}

  WorkCues(Gazetteer gazetteer, Lexicon lexicon) {
    phrases = new Phrases(lexicon, Tokens.Dots.KEPT);
    for (Use use : IN_TEXTS) {
      for (String words : gazetteer.phrases(use)) {
        int before = Math.max(0, phrases.get(words));
        phrases.put(words, before | 1 << use.ordinal());
      }
    }
  }

  /// The phrases of a posting's text in its order, without those of legal text.
  List<Cue> find(Advert advert) {
    List<Cue> cues = new ArrayList<>();
    for (int block = 0; block < advert.blocks().size(); block++) {
      if (advert.section(block) != Section.LEGAL) {
        int end = advert.end(block);
        for (int at = advert.from(block); at < end && cues.size() < MOST; at++) {
          cues(advert.tokens(), at, end, block, cues);
        }
      }
    }
    return cues;
  }

  private static boolean comma(Tokens tokens, int at) {
    return tokens.text().charAt(tokens.end(at - 1)) == ',';
  }

  private void cues(Tokens tokens, int from, int end, int block, List<Cue> cues) {
    int node = 0;
    for (int at = from; at < end; at++) {
      if (at > from && (tokens.gap(at).compareTo(Gap.LIST) > 0 || comma(tokens, at))) {
        return;
      }
      node = phrases.child(node, tokens.word(at));
      if (node == Phrases.NONE) {
        return;
      }
      int uses = phrases.value(node);
      for (int bits = Math.max(0, uses); bits != 0; bits &= bits - 1) {
        cues.add(new Cue(USES[Integer.numberOfTrailingZeros(bits)], from, at + 1, block));
      }
    }
  }
}
