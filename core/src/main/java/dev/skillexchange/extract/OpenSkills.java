package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.SkillKind;
import dev.skillexchange.catalogue.WordList;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;
import java.util.List;

/// Finds the skills that no catalogue holds: phrases that read like skills where a skill is
/// expected, behind words such as "experience with".
final class OpenSkills {
  private static final int MOST_WORDS = 4;
  private static final int LONGEST_WORD = 30;
  private static final List<String> ADJECTIVES =
      List.of("al", "ive", "ory", "ous", "ful", "able", "ible", "ed", "less", "ary");

  /// So many words may stand between an item's end and the comma behind which the list goes on.
  private static final int ASIDE = 5;

  private final WordClasses classes;
  private final PhraseList triggers;
  private final PhraseList examples;
  private final PhraseList between;

  /// A phrase that reads like a skill.
  record Found(int from, int end, SkillKind kind, String rule) {}

  OpenSkills(Catalogue catalogue, Lexicon lexicon, WordClasses classes) {
    this.classes = classes;
    triggers = new PhraseList(lexicon, catalogue.words(WordList.TRIGGER));
    examples = new PhraseList(lexicon, catalogue.words(WordList.EXAMPLES));
    between = new PhraseList(lexicon, catalogue.words(WordList.BETWEEN));
  }

  /// Adds the phrases among the tokens from `from` to before `end`.
  ///
  /// @param known the catalogue's skills there, in order
  void find(Tokens tokens, int from, int end, List<SkillFinder.Found> known, List<Found> out) {
    new Search(tokens, end, known, out).run(from);
  }

  /// Whether a sign stands before a token that parts items: a comma, a bracket, a slash.
  static boolean parts(Tokens tokens, int token) {
    if (tokens.gap(token) != Gap.JOIN) {
      return true;
    }
    String text = tokens.text();
    int start = tokens.start(token);
    for (int i = tokens.end(token - 1); i < start; i++) {
      char c = text.charAt(i);
      if (c == '/' || c == '-' && start - i > 1) {
        return true;
      }
    }
    return false;
  }

  /// A pass over one block.
  private final class Search {
    private final Tokens tokens;
    private final int end;
    private final List<SkillFinder.Found> known;
    private final List<Found> out;
    private int nextKnown;

    private Search(Tokens tokens, int end, List<SkillFinder.Found> known, List<Found> out) {
      this.tokens = tokens;
      this.end = end;
      this.known = known;
      this.out = out;
    }

    private void run(int from) {
      int at = from;
      while (at < end) {
        int length = triggers.at(tokens, at);
        at = length > 0 ? Math.max(at + 1, list(at + length, "skill.phrase")) : at + 1;
      }
    }

    /// Reads a list of phrases, and gives the token behind it.
    private int list(int from, String rule) {
      int at = from;
      boolean first = true;
      while (at < end && (first || tokens.gap(at).compareTo(Gap.STOP) < 0)) {
        int length = first ? 0 : examples.at(tokens, at);
        if (length > 0) {
          at += length;
          continue;
        }
        if (between.at(tokens, at) > 0) {
          at++;
          continue;
        }
        int stop = item(at);
        candidate(at, stop, rule);
        first = false;
        boolean goesOn =
            stop > at
                && stop < end
                && (parts(stop) || between.at(tokens, stop) > 0 || examples.at(tokens, stop) > 0);
        int next = goesOn ? stop : behindAside(stop);
        if (next <= at) {
          return Math.max(at, stop);
        }
        at = next;
      }
      return at;
    }

    /// The token behind the words that cannot belong to an item, where the list goes on; else -1.
    private int behindAside(int from) {
      for (int i = from + 1; i < Math.min(end, from + ASIDE + 1); i++) {
        if (tokens.gap(i).compareTo(Gap.STOP) >= 0 || triggers.at(tokens, i) > 0) {
          return -1;
        }
        if (parts(i)) {
          return i;
        }
      }
      return -1;
    }

    /// The end of the item that begins at a token.
    private int item(int from) {
      int stop = from;
      while (stop < end
          && (stop == from || !parts(stop))
          && between.at(tokens, stop) == 0
          && !classes.is(WordList.ENDS, tokens, stop)) {
        stop++;
      }
      return stop;
    }

    private boolean parts(int token) {
      return OpenSkills.parts(tokens, token);
    }

    private void candidate(int from, int stop, String rule) {
      int a = from;
      int b = stop;
      if (classes.is(WordList.VERB, tokens, a)) {
        return;
      }
      while (a < b && classes.is(WordList.LEAD, tokens, a)) {
        a++;
      }
      while (b > a && classes.is(WordList.TAIL, tokens, b - 1)) {
        b--;
      }
      if (b > a && b - a <= MOST_WORDS && !known(a, b) && !abbreviates(a, b) && reads(a, b)) {
        out.add(new Found(a, b, SkillKind.OTHER, rule));
      }
    }

    private boolean known(int from, int stop) {
      while (nextKnown < known.size() && known.get(nextKnown).end() <= from) {
        nextKnown++;
      }
      return nextKnown < known.size() && known.get(nextKnown).from() < stop;
    }

    /// Whether a phrase is the short form of the skill that it stands behind: "medical records
    /// (EMRs)".
    private boolean abbreviates(int from, int stop) {
      String text = tokens.text();
      int start = tokens.start(from);
      return stop == from + 1
          && start > 0
          && text.charAt(start - 1) == '('
          && text.startsWith(")", tokens.end(from))
          && Character.isUpperCase(text.charAt(start))
          && known.stream().anyMatch(found -> found.end() == from);
    }

    private boolean reads(int from, int stop) {
      int generic = 0;
      for (int i = from; i < stop; i++) {
        int length = tokens.end(i) - tokens.start(i);
        int of = classes.of(tokens, i);
        if (WordClasses.in(of, WordList.NEVER)
            || length > LONGEST_WORD
            || ofSomebody(i)
            || SkillFinder.inAddress(tokens, i)) {
          return false;
        }
        if (WordClasses.in(of, WordList.NEVER_ALONE)) {
          generic++;
        }
      }
      return (generic < stop - from || stop - from > 1)
          && !classes.is(WordList.NEVER_LAST, tokens, stop - 1)
          && begins(from)
          && !adjective(stop - 1)
          && !(ends(from, "ing") && !classes.is(WordList.GERUND, tokens, from));
    }

    /// Whether a word in small letters has the ending of adjectives and is not known as a noun: a
    /// phrase that ends with it is torn ("regulated", "client facing technical").
    private boolean adjective(int token) {
      return Character.isLowerCase(tokens.text().charAt(tokens.start(token)))
          && !classes.is(WordList.NOUN, tokens, token)
          && ADJECTIVES.stream().anyMatch(ending -> ends(token, ending));
    }

    /// Whether a word is the ending that says whose something is: "Acme's".
    private boolean ofSomebody(int token) {
      int start = tokens.start(token);
      String text = tokens.text();
      return tokens.end(token) - start == 1
          && text.charAt(start) == 's'
          && start > 0
          && (text.charAt(start - 1) == '\'' || text.charAt(start - 1) == '’');
    }

    private boolean begins(int token) {
      int start = tokens.start(token);
      boolean tag = start > 0 && tokens.text().charAt(start - 1) == '#';
      return Character.isLetter(tokens.text().charAt(start))
          && tokens.end(token) - start > 1
          && !tag
          && !ends(token, "ly");
    }

    private boolean ends(int token, String ending) {
      int stop = tokens.end(token);
      int from = stop - ending.length();
      return from > tokens.start(token) && tokens.text().startsWith(ending, from);
    }
  }
}
