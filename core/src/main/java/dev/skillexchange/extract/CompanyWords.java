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

  private static final int MOST_WORDS = 4;
  private static final int MOST_SMALL = 5;

  private final PhraseList company;
  private final PhraseList page;
  private final PhraseList at;
  private final PhraseList between;
  private final PhraseList tools;
  private final PhraseList triggers;

  CompanyWords(Catalogue catalogue, Lexicon lexicon) {
    company = new PhraseList(lexicon, catalogue.words(WordList.COMPANY));
    page = new PhraseList(lexicon, catalogue.words(WordList.PAGE));
    tools = new PhraseList(lexicon, catalogue.words(WordList.TOOLS));
    between = new PhraseList(lexicon, catalogue.words(WordList.BETWEEN));
    triggers = new PhraseList(lexicon, catalogue.words(WordList.TRIGGER));
    at = new PhraseList(lexicon, "at", "bei", "chez", "join", "joining", "why");
  }

  /// Whether the name at the tokens from `from` to before `end` is one of a company or a page.
  ///
  /// @param begin where its block begins
  boolean of(Tokens tokens, int begin, int from, int end) {
    if (end < tokens.count() && tokens.gap(end) == Gap.JOIN && page.at(tokens, end) > 0) {
      return true;
    }
    return behindCompany(tokens, begin, from);
  }

  /// Whether words such as "backed by" lead to a name: between them stand other names and, at most,
  /// a few words in small letters, none of which leads to a tool ("customers like it, built with").
  private boolean behindCompany(Tokens tokens, int begin, int name) {
    int others = 0;
    for (int at = name; at > Math.max(begin, name - WINDOW); at--) {
      if (company.endsAt(tokens, begin, at, MOST_WORDS)) {
        return true;
      }
      if (tokens.gap(at).compareTo(Gap.STOP) >= 0 || tools.at(tokens, at - 1) > 0) {
        return false;
      }
      boolean small = Character.isLowerCase(tokens.text().charAt(tokens.start(at - 1)));
      if (small && between.at(tokens, at - 1) == 0 && ++others > MOST_SMALL) {
        return false;
      }
    }
    return false;
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

  /// Whether the sentence of a name asks for knowledge before it: "experience with Zapier".
  boolean known(Tokens tokens, int begin, int name) {
    int from = name;
    while (from > Math.max(begin, name - WINDOW) && tokens.gap(from).compareTo(Gap.STOP) < 0) {
      from--;
    }
    return triggers.in(tokens, from, name);
  }
}
