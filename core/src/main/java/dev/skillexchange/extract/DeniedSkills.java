package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.WordList;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;

/// Tells skills that a posting names to say that they are not needed: "no Java experience needed",
/// "Rust instead of C".
final class DeniedSkills {
  private static final int MOST_WORDS = 5;

  private final PhraseList denying;
  private final PhraseList no;
  private final PhraseList experience;

  DeniedSkills(Catalogue catalogue, Lexicon lexicon) {
    denying = new PhraseList(lexicon, catalogue.words(WordList.DENYING));
    no = new PhraseList(lexicon, catalogue.words(WordList.NO));
    experience = new PhraseList(lexicon, catalogue.words(WordList.NO_EXPERIENCE));
  }

  /// @param begin the first token of the block
  boolean denied(Tokens tokens, int begin, NamedSkill skill) {
    return denying.endsAt(tokens, begin, skill.from(), MOST_WORDS)
        || no.endsAt(tokens, begin, skill.from(), MOST_WORDS)
            && skill.end() < tokens.count()
            && tokens.gap(skill.end()) == Gap.JOIN
            && experience.at(tokens, skill.end()) > 0;
  }
}
