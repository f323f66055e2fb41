package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.WordList;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;
import java.util.List;

/// Skills that stand in one list, and whether one of them is enough: "Java or Kotlin", "one of Go,
/// Rust".
final class SkillRuns {
  private static final int MOST_BETWEEN = 2;

  /// So many tokens back "one of the following" is looked for.
  private static final int BACK = 6;

  private final PhraseList between;
  private final PhraseList either;
  private final PhraseList choice;

  SkillRuns(Catalogue catalogue, Lexicon lexicon) {
    between = new PhraseList(lexicon, catalogue.words(WordList.BETWEEN));
    either = new PhraseList(lexicon, catalogue.words(WordList.EITHER));
    choice = new PhraseList(lexicon, catalogue.words(WordList.CHOICE));
  }

  /// The end of the list that begins with a skill: the index behind its last.
  ///
  /// @param skills in the order of the text
  int end(Tokens tokens, List<NamedSkill> skills, int first) {
    int last = first;
    while (last + 1 < skills.size() && joined(tokens, skills.get(last), skills.get(last + 1))) {
      last++;
    }
    return last + 1;
  }

  private boolean joined(Tokens tokens, NamedSkill left, NamedSkill right) {
    int words = right.from() - left.end();
    if (words < 0 || words > MOST_BETWEEN) {
      return false;
    }
    for (int i = left.end(); i < right.from(); i++) {
      if (tokens.gap(i).compareTo(Gap.STOP) >= 0
          || between.at(tokens, i) == 0 && either.at(tokens, i) == 0) {
        return false;
      }
    }
    return tokens.gap(right.from()).compareTo(Gap.STOP) < 0
        && (words > 0 || OpenSkills.parts(tokens, right.from()));
  }

  /// Whether one skill of a list is enough: its last are joined by "or" and none by "and" alone, or
  /// words such as "one of" stand before it.
  ///
  /// @param from the first token of the block
  /// @param first the first skill of the list
  /// @param end the index behind its last
  boolean alternatives(Tokens tokens, int from, List<NamedSkill> skills, int first, int end) {
    if (end - first < 2) {
      return false;
    }
    boolean or = false;
    for (int i = first + 1; i < end; i++) {
      int left = skills.get(i - 1).end();
      int right = skills.get(i).from();
      boolean one = either.in(tokens, left, right);
      if (!one && between.in(tokens, left, right)) {
        return false;
      }
      or |= one;
    }
    return or || chosen(tokens, from, skills.get(first).from());
  }

  private boolean chosen(Tokens tokens, int from, int at) {
    int begin = at;
    while (begin > Math.max(from, at - BACK) && tokens.gap(begin).compareTo(Gap.STOP) < 0) {
      begin--;
    }
    return choice.in(tokens, begin, at);
  }
}
