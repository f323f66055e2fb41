package dev.skillexchange.extract;

import dev.skillexchange.catalogue.ActivityBook;
import dev.skillexchange.catalogue.ActivityBook.Around;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The words around verbs and objects by which it is told whether one does what they name.
final class ActivityWords {
  private static final int DENIAL = 4;
  private static final int REACH = 8;
  private static final Set<String> AFTER_ALL = Set.of("only", "just", "limited");
  private final FirstWords classes;
  private final Map<Around, PhraseList> phrases;

  ActivityWords(ActivityBook book, Lexicon lexicon) {
    classes = new FirstWords(lexicon);
    phrases = new EnumMap<>(Around.class);
    for (Around list : Around.values()) {
      phrases.put(list, new PhraseList(lexicon, book.words(list)));
      book.words(list).forEach(phrase -> classes.add(phrase, bit(list)));
    }
  }

  private static int bit(Around list) {
    return 1 << list.ordinal();
  }

  private boolean is(Around list, Tokens tokens, int token) {
    return classes.has(tokens, token, bit(list));
  }

  /// The first token from which a phrase of a list runs; -1 where there is none.
  private int find(Around list, Tokens tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      if (is(list, tokens, i) && i + length(list, tokens, i) <= end) {
        return i;
      }
    }
    return -1;
  }

  /// The number of tokens of the phrase of a list at a token; more than any text has where none is.
  private int length(Around list, Tokens tokens, int at) {
    int length = Objects.requireNonNull(phrases.get(list)).at(tokens, at);
    return length > 0 ? length : tokens.count() + 1;
  }

  /// Whether what follows a verb is no longer done by it.
  boolean stops(Tokens tokens, int token) {
    return is(Around.STOP, tokens, token);
  }

  /// Whether a word joins verbs or stands before one.
  boolean before(Tokens tokens, int token) {
    return is(Around.BEFORE, tokens, token);
  }

  /// Whether the word before a token tells that a verb in its base form is one there; an adverb
  /// does too.
  boolean leads(Tokens tokens, int token) {
    return before(tokens, token - 1)
        || tokens.text().startsWith("ly", tokens.end(token - 1) - 2)
        || sign('/', tokens, token - 1);
  }

  boolean gerund(Tokens tokens, int token) {
    return tokens.text().startsWith("ing", tokens.end(token) - 3);
  }

  /// Whether a hyphen joins a token with the next, as in "service-oriented".
  boolean hyphen(Tokens tokens, int token) {
    return sign('-', tokens, token);
  }

  /// Whether a sign stands right behind a token.
  private static boolean sign(char sign, Tokens tokens, int token) {
    int behind = tokens.end(token);
    return behind < tokens.text().length() && tokens.text().charAt(behind) == sign;
  }

  /// Whether the thing that is named up to before a token ends there.
  boolean ends(Tokens tokens, int token, int end) {
    return token >= end
        || tokens.gap(token).compareTo(Gap.LIST) >= 0
        || is(Around.BEHIND, tokens, token) && !hyphen(tokens, token - 1)
        || sign('/', tokens, token - 1);
  }

  /// Whether others do what a verb says ("engineers who review", "enable customers to deploy").
  boolean byOthers(Tokens tokens, int begin, int verb) {
    if (verb == begin || tokens.gap(verb) != Gap.JOIN) {
      return false;
    }
    if (is(Around.OTHERS, tokens, verb - 1)) {
      return true;
    }
    boolean to = tokens.end(verb - 1) - tokens.start(verb - 1) == 2 && stops(tokens, verb - 1);
    return to && find(Around.ENABLING, tokens, Math.max(begin, verb - REACH), verb) >= 0;
  }

  /// Whether what stands before a token of its sentence says that one does not do it, or did it.
  boolean denied(Tokens tokens, int begin, int token) {
    int not = find(Around.DENYING, tokens, Math.max(begin, token - DENIAL), token);
    boolean really = not >= 0 && !(not + 1 < token && AFTER_ALL.contains(tokens.written(not + 1)));
    return really || find(Around.PAST, tokens, Math.max(begin, token - REACH), token) >= 0;
  }

  /// The first token from which a sentence speaks of what one does; -1 where it does not.
  int job(Tokens tokens, int begin, int end) {
    return find(Around.JOB, tokens, begin, end);
  }
}
