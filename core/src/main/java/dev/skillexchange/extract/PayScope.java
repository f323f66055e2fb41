package dev.skillexchange.extract;

import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.Optional;

/// Reads the place or tier that a sum of pay is for, as written: the label before it ("New York:
/// $120k", "Level 3 ($120k)", "Senior level salary $230k"), or the place that "for" or "in" names
/// before or right behind it ("for Colorado, the salary is", "$120k (New York)").
///
/// Words that every such line has ("the base salary range for this role is") are no scope, and a
/// scope has a capital letter or a digit.
final class PayScope {
  private static final int FARTHEST = 160;
  private static final int MOST_WORDS = 9;
  private static final int MOST_BEHIND = 6;

  private final PayCues cues;
  private final PhraseList usual;
  private final PhraseList prepositions;

  PayScope(Lexicon lexicon, PayCues cues) {
    this.cues = cues;
    prepositions = new PhraseList(lexicon, "for", "in", "within", "across", "für", "pour", "para");
    usual =
        new PhraseList(
            lexicon,
            "the",
            "this",
            "that",
            "role",
            "roles",
            "position",
            "positions",
            "is",
            "are",
            "our",
            "your",
            "range",
            "ranges",
            "band",
            "bands",
            "of",
            "and",
            "or",
            "a",
            "an",
            "s",
            "between",
            "from",
            "to",
            "up to",
            "expected",
            "estimated",
            "anticipated",
            "target",
            "targeted",
            "full time",
            "usd",
            "cad",
            "eur",
            "gbp",
            "will",
            "be",
            "new hires",
            "hires",
            "approximately",
            "around",
            "about",
            "competitive",
            "job",
            "reasonable",
            "estimate",
            "candidates",
            "candidate",
            "located",
            "based",
            "employees",
            "applicants",
            "individuals",
            "we",
            "offer",
            "only",
            "state",
            "total",
            "cash",
            "currently",
            "starting",
            "at",
            "on",
            "typical",
            "budgeted",
            "base",
            "range for",
            "level",
            "annual",
            "yearly",
            "monthly",
            "hiring",
            "start",
            "starts",
            "min",
            "max",
            "with",
            "per",
            "year",
            "hour",
            "us $",
            "und",
            "compensation",
            "details",
            "transparency",
            "benefits",
            "perks",
            "location",
            "offers",
            "which",
            "in the range",
            "reasonably",
            "pay",
            "salary",
            "wage",
            "est",
            "info",
            "comp",
            "posted",
            "average",
            "potential",
            "fixed",
            "time",
            "full",
            "part",
            "type",
            "contract",
            "offering",
            "here",
            "it",
            "you",
            "can",
            "expect",
            "equity");
  }

  /// @param floor where the sum before this one ends
  Optional<String> of(Tokens tokens, Span block, PaySum sum, int floor) {
    Optional<String> before = before(tokens, Math.max(block.start(), floor), sum);
    return before.isPresent() ? before : behind(tokens, block, sum);
  }

  private Optional<String> before(Tokens tokens, int floor, PaySum sum) {
    int end = tokens.from(sum.start());
    int from = tokens.from(Math.max(floor, sum.start() - FARTHEST));
    for (int token = end - 1; token > from; token--) {
      if (tokens.gap(token).compareTo(Gap.STOP) >= 0 || barred(tokens, token)) {
        from = token;
      }
    }
    if (from >= end || closed(tokens, end, sum.start())) {
      return Optional.empty();
    }
    if (labels(tokens, end, sum.start())) {
      Optional<String> label = trimmed(tokens, from, end);
      if (label.isPresent()) {
        return label;
      }
    }
    return named(tokens, from, end);
  }

  private static boolean barred(Tokens tokens, int token) {
    return between(tokens, token).indexOf('|') >= 0 || between(tokens, token).indexOf('•') >= 0;
  }

  /// Whether a colon, a bracket or a dash stands between the words and the sum, or a cue does: what
  /// is before it is a label.
  private boolean labels(Tokens tokens, int end, int start) {
    String gap = tokens.text().substring(tokens.end(end - 1), Math.max(tokens.end(end - 1), start));
    boolean sign =
        gap.indexOf(':') >= 0
            || gap.indexOf('(') >= 0
            || gap.indexOf('-') >= 0
            || gap.indexOf('–') >= 0
            || gap.indexOf('—') >= 0;
    return sign || cues.kindLength(tokens, end - 1) == 1;
  }

  /// What stands before a semicolon is of the sum before.
  private static boolean closed(Tokens tokens, int end, int start) {
    return tokens.text().indexOf(';', tokens.end(end - 1), Math.max(start, tokens.end(end - 1)))
        >= 0;
  }

  /// The place behind the last "for" or "in".
  private Optional<String> named(Tokens tokens, int from, int end) {
    for (int token = end - 2; token >= from; token--) {
      if (prepositions.at(tokens, token) == 1) {
        int stop = token + 1;
        while (stop < end && (stop == token + 1 || !parts(tokens, stop))) {
          stop++;
        }
        Optional<String> name = trimmed(tokens, token + 1, stop);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  private boolean parts(Tokens tokens, int token) {
    return cues.tells(tokens, token)
        || between(tokens, token).indexOf(',') >= 0 && !capital(tokens, token);
  }

  private Optional<String> behind(Tokens tokens, Span block, PaySum sum) {
    int from = tokens.from(sum.end());
    if (from >= tokens.count() || tokens.start(from) >= block.end()) {
      return Optional.empty();
    }
    String gap = tokens.text().substring(sum.end(), tokens.start(from));
    boolean bracket = gap.indexOf('(') >= 0;
    boolean preposition = gap.isBlank() && prepositions.at(tokens, from) == 1;
    if (!bracket && !preposition) {
      return Optional.empty();
    }
    int first = preposition ? from + 1 : from;
    if (cues.kindLength(tokens, from) > 0
        || Amount.digit(tokens.text().charAt(tokens.start(from)))) {
      return Optional.empty();
    }
    int end = first;
    while (end < tokens.count()
        && end - first < MOST_BEHIND
        && tokens.start(end) < block.end()
        && (end == first || continues(tokens, end, bracket))) {
      end++;
    }
    return trimmed(tokens, first, end);
  }

  private static boolean continues(Tokens tokens, int token, boolean bracket) {
    String gap = between(tokens, token);
    boolean closed = gap.indexOf(')') >= 0 || tokens.gap(token).compareTo(Gap.STOP) >= 0;
    return !closed && (bracket || capital(tokens, token) && gap.isBlank());
  }

  /// What is left of some tokens without the usual words at their ends.
  private Optional<String> trimmed(Tokens tokens, int from, int end) {
    int first = from;
    while (first < end && common(tokens, first)) {
      first++;
    }
    int last = end;
    while (last > first && common(tokens, last - 1)) {
      last--;
    }
    if (first == last || last - first > MOST_WORDS) {
      return Optional.empty();
    }
    boolean named = capital(tokens, first) || capital(tokens, last - 1);
    return named
        ? Optional.of(tokens.text().substring(tokens.start(first), tokens.end(last - 1)))
        : Optional.empty();
  }

  private boolean common(Tokens tokens, int token) {
    return usual.at(tokens, token) > 0
        || cues.kindLength(tokens, token) > 0
        || prepositions.at(tokens, token) > 0
        || tokens.text().codePointAt(tokens.start(token)) > Character.MAX_VALUE;
  }

  private static boolean capital(Tokens tokens, int token) {
    char c = tokens.text().charAt(tokens.start(token));
    return Character.isUpperCase(c) || Amount.digit(c);
  }

  private static String between(Tokens tokens, int token) {
    return token == 0 ? "" : tokens.text().substring(tokens.end(token - 1), tokens.start(token));
  }
}
