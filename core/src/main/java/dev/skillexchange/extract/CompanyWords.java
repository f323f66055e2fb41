package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.WordList;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;

/// Tells names of technologies that stand for the company behind them: investors, customers, former
/// employers ("angels from GitHub and Datadog"), somebody's page ("your LinkedIn profile"), and the
/// employer itself.
final class CompanyWords {
  /// So many tokens back a sentence may have begun.
  private static final int WINDOW = 40;

  private final PhraseList company;
  private final PhraseList page;
  private final PhraseList at;

  CompanyWords(Catalogue catalogue, Lexicon lexicon) {
    company = new PhraseList(lexicon, catalogue.words(WordList.COMPANY));
    page = new PhraseList(lexicon, catalogue.words(WordList.PAGE));
    at = new PhraseList(lexicon, "at", "bei", "chez", "join", "joining", "why");
  }

  /// Whether the name at the tokens from `from` to before `end` is one of a company or a page.
  ///
  /// @param begin where its block begins
  boolean of(Tokens tokens, int begin, int from, int end) {
    if (end < tokens.count() && tokens.gap(end) == Gap.JOIN && page.at(tokens, end) > 0) {
      return true;
    }
    int start = from;
    while (start > Math.max(begin, from - WINDOW) && tokens.gap(start).compareTo(Gap.STOP) < 0) {
      start--;
    }
    return company.in(tokens, start, from);
  }

  /// Whether a name is the employer's: "Monad" of "Monad Foundation" and of `monad-labs`.
  static boolean own(String employer, String name) {
    int length = name.length();
    return employer.regionMatches(true, 0, name, 0, length)
        && (employer.length() == length || !Character.isLetterOrDigit(employer.charAt(length)));
  }

  /// Whether a name stands where that of a place of work does: "at Zapier".
  boolean placed(Tokens tokens, int name) {
    return at.endsAt(tokens, name);
  }
}
