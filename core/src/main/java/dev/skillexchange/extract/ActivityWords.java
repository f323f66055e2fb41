package dev.skillexchange.extract;

import dev.skillexchange.catalogue.ActivityBook;
import dev.skillexchange.catalogue.ActivityBook.Around;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words around verbs and objects by which it is told whether one does what they name.
final class ActivityWords {
  private static final int DENIAL = 4;
  private static final int REACH = 8;
  private static final Set<String> AFTER_ALL = Set.of("only", "just", "limited");
  private static final List<Around> SINGLE =
      List.of(Around.BEFORE, Around.BEHIND, Around.STOP, Around.OTHERS);

  private final Phrases classes;
  private final PhraseList denying;
  private final PhraseList enabling;
  private final PhraseList past;
  private final PhraseList job;

  ActivityWords(ActivityBook book, Lexicon lexicon) {
    Map<String, Integer> bits = new HashMap<>();
    for (Around list : SINGLE) {
      book.words(list).forEach(word -> bits.merge(word, bit(list), (a, b) -> a | b));
    }
    classes = new Phrases(lexicon, Tokens.Dots.KEPT);
    bits.forEach(classes::put);
    denying = new PhraseList(lexicon, book.words(Around.DENYING));
    enabling = new PhraseList(lexicon, book.words(Around.ENABLING));
    past = new PhraseList(lexicon, book.words(Around.PAST));
    job = new PhraseList(lexicon, book.words(Around.JOB));
  }

  private static int bit(Around list) {
    return 1 << list.ordinal();
  }

  private boolean is(Around list, Tokens tokens, int token) {
    int node = classes.child(0, tokens.word(token));
    return node != Phrases.NONE && (classes.value(node) & bit(list)) != 0;
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
        || slash(tokens, token - 1);
  }

  boolean gerund(Tokens tokens, int token) {
    return tokens.text().startsWith("ing", tokens.end(token) - 3);
  }

  /// Whether a slash stands right behind a token.
  private static boolean slash(Tokens tokens, int token) {
    int behind = tokens.end(token);
    return behind < tokens.text().length() && tokens.text().charAt(behind) == '/';
  }

  /// Whether the thing that is named up to before a token ends there.
  boolean ends(Tokens tokens, int token, int end) {
    return token >= end
        || tokens.gap(token).compareTo(Gap.LIST) >= 0
        || is(Around.BEHIND, tokens, token)
        || slash(tokens, token - 1);
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
    return to && enabling.in(tokens, Math.max(begin, verb - REACH), verb);
  }

  /// Whether what stands before a token of its sentence says that one does not do it, or did it.
  boolean denied(Tokens tokens, int begin, int token) {
    int not = denying.find(tokens, Math.max(begin, token - DENIAL), token);
    boolean really = not >= 0 && !(not + 1 < token && AFTER_ALL.contains(tokens.written(not + 1)));
    return really || past.in(tokens, Math.max(begin, token - REACH), token);
  }

  /// The first token from which a sentence speaks of what one does; -1 where it does not.
  int job(Tokens tokens, int begin, int end) {
    return job.find(tokens, begin, end);
  }
}
