package dev.skillexchange.extract;

import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Tokens;
import java.util.Optional;

/// The words of [PayCue], compiled: what a token, or a phrase from it on, tells of a sum nearby.
final class PayCues {
  private static final PayCue[] ALL = PayCue.values();

  private final Phrases kinds;
  private final Phrases periods;
  private final Phrases bounds;

  /// Words behind which nothing tells any more what the sum before them is: "$150k plus bonus".
  private final PhraseList partings;

  /// Words between what is spoken of and its sum: "pay in this market is $20,000".
  private final PhraseList verbs;

  /// Units that stand behind a slash: "$50/hr".
  private final Phrases units;

  PayCues(Lexicon lexicon) {
    kinds = new Phrases(lexicon, Tokens.Dots.KEPT);
    periods = new Phrases(lexicon, Tokens.Dots.KEPT);
    bounds = new Phrases(lexicon, Tokens.Dots.KEPT);
    units = new Phrases(lexicon, Tokens.Dots.KEPT);
    for (PayCue cue : ALL) {
      Phrases phrases =
          switch (cue) {
            case BASE, ON_TARGET, PART, OTHER -> kinds;
            case HOUR, DAY, WEEK, MONTH, YEAR -> periods;
            case UP_TO, FROM -> bounds;
          };
      for (String phrase : cue.phrases().split("[|\n]", -1)) {
        phrases.put(phrase.strip(), cue.ordinal());
      }
    }
    unit(PayCue.HOUR, "hour", "hr", "h", "hrs", "hours", "std", "stunde", "heure", "hora", "uur");
    unit(PayCue.DAY, "day", "d", "tag", "jour", "dia", "dag");
    unit(PayCue.WEEK, "week", "wk", "w", "woche");
    unit(PayCue.MONTH, "month", "mo", "mth", "m", "monat", "mois", "mes", "mês", "maand", "mese");
    unit(PayCue.YEAR, "year", "yr", "y", "annum", "a", "yearly", "yrs", "jahr", "an", "año", "ano");
    unit(PayCue.YEAR, "jaar", "annual", "anno", "pa");
    verbs = new PhraseList(lexicon, "is", "are", "will be", "ranges", "between", "est", "beträgt");
    partings =
        new PhraseList(
            lexicon,
            "plus",
            "and",
            "with",
            "or",
            "depending",
            "based",
            "dependent",
            "doe",
            "as",
            "excluding",
            "including",
            "in addition",
            "for",
            "along",
            "commensurate",
            "dependant",
            "et",
            "und",
            "y",
            "con",
            "avec",
            "mit",
            "incl",
            "inclusive",
            "before",
            "exclusive");
  }

  boolean tells(Tokens tokens, int token) {
    return verbs.at(tokens, token) > 0;
  }

  private void unit(PayCue period, String... words) {
    for (String word : words) {
      units.put(word, period.ordinal());
    }
  }

  /// The number of tokens of the phrase of a kind that begins at a token; 0 where none does.
  int kindLength(Tokens tokens, int token) {
    return kinds.longest(tokens, token, Gap.LIST);
  }

  /// What the phrase of some length at a token tells.
  PayCue kind(Tokens tokens, int token, int length) {
    return ALL[kinds.value(tokens, token, length)];
  }

  Optional<PayPeriod> period(Tokens tokens, int token) {
    int length = periods.longest(tokens, token, Gap.JOIN);
    return length == 0 ? Optional.empty() : ALL[periods.value(tokens, token, length)].period();
  }

  /// The period that a word behind a slash names.
  Optional<PayPeriod> unit(Tokens tokens, int token) {
    int value = units.value(tokens, token, 1);
    return value == Phrases.NONE ? Optional.empty() : ALL[value].period();
  }

  /// What is said right before a token of the sum that begins there: its most or its least.
  Optional<PayCue> bound(Tokens tokens, int from, int token) {
    for (int length = 1; length <= 3 && token - length >= from; length++) {
      int value = bounds.value(tokens, token - length, length);
      if (value != Phrases.NONE) {
        return Optional.of(ALL[value]);
      }
    }
    return Optional.empty();
  }

  boolean parts(Tokens tokens, int token) {
    return partings.at(tokens, token) > 0;
  }

  /// "40 hours per week" says nothing of pay.
  boolean ofHours(Tokens tokens, int token) {
    if (token == 0) {
      return false;
    }
    return switch (tokens.written(token - 1)) {
      case "hours", "hrs", "days", "times", "Hours", "hour", "day", "h", "Stunden", "heures" ->
          true;
      default -> false;
    };
  }
}
