package dev.skillexchange.extract;

import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;

/// Tells the subjects of degrees ("a degree in computer science or mathematics") from fields that
/// one should know.
final class Degrees {
  /// A subject stands so many tokens behind its degree at most.
  private static final int BEHIND = 24;

  /// A subject stands so many tokens before its degree at most.
  private static final int BEFORE = 4;

  private final PhraseList degrees;
  private final PhraseList others;

  Degrees(Lexicon lexicon) {
    degrees =
        new PhraseList(
            lexicon,
            "degree",
            "degrees",
            "bachelor",
            "bachelors",
            "bachelor s",
            "master s",
            "masters",
            "bs",
            "b.s",
            "ba",
            "b.a",
            "bsc",
            "b.sc",
            "ms",
            "m.s",
            "msc",
            "m.sc",
            "phd",
            "ph.d",
            "mba",
            "btech",
            "b.tech",
            "beng",
            "b.eng",
            "meng",
            "m.eng",
            "doctorate",
            "diploma",
            "undergraduate",
            "majoring",
            "majored",
            "studium",
            "abschluss",
            "diplome",
            "licence",
            "licenciatura",
            "graduacao",
            "titulo");
    others =
        new PhraseList(
            lexicon,
            "experience",
            "knowledge",
            "proficiency",
            "proficient",
            "skills",
            "familiarity",
            "understanding",
            "expertise",
            "and experience",
            "erfahrung",
            "kenntnisse");
  }

  /// Whether the tokens from `at` to before `stop` name the subject of a degree, within the block
  /// from `from` to before `end`.
  boolean subject(Tokens tokens, int from, int end, int at, int stop) {
    for (int i = at - 1; i >= Math.max(from, at - BEHIND); i--) {
      if (tokens.gap(i + 1).compareTo(Gap.STOP) >= 0 || others.at(tokens, i) > 0) {
        break;
      }
      if (degrees.at(tokens, i) > 0) {
        return true;
      }
    }
    for (int i = stop; i < Math.min(end, stop + BEFORE); i++) {
      if (tokens.gap(i).compareTo(Gap.STOP) >= 0 || others.at(tokens, i) > 0) {
        break;
      }
      if (degrees.at(tokens, i) > 0) {
        return true;
      }
    }
    return false;
  }
}
