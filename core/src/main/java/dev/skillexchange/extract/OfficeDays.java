package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Gazetteer;
import dev.skillexchange.catalogue.PlacePhrase.Use;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;
import java.util.Locale;
import java.util.Optional;

/// Reads counted days: one to four a week in the office, or at home, make a hybrid workplace, five
/// and more in the office an on-site one.
final class OfficeDays {
  private static final int NEAR = 9;
  private static final int BESIDE = 4;
  private static final int WHOLE_WEEK = 5;
  private static final int LONGEST_WEEK = 7;
  private static final int NO_NUMBER = -1;

  private final PhraseList office;
  private final PhraseList home;
  private final PhraseList week;
  private final PhraseList days;
  private final PhraseList off;
  private final PhraseList meals;

  OfficeDays(Gazetteer gazetteer, Lexicon lexicon) {
    office = new PhraseList(lexicon, gazetteer.phrases(Use.OFFICE));
    days = new PhraseList(lexicon, gazetteer.phrases(Use.DAYS));
    week = new PhraseList(lexicon, "week", "weekly", "wk", "woche", "semaine", "semana", "w");
    off =
        new PhraseList(
            lexicon,
            "pto",
            "vacation",
            "leave",
            "holiday",
            "holidays",
            "off",
            "sick",
            "year",
            "lunch",
            "lunches",
            "month",
            "quarter",
            "paid",
            "annually",
            "hour",
            "hours");
    meals =
        new PhraseList(
            lexicon,
            "lunch",
            "lunches",
            "meal",
            "meals",
            "catered",
            "food",
            "snacks",
            "breakfast",
            "dinner",
            "trial",
            "interview",
            "workshop",
            "lasting");
    home =
        new PhraseList(
            lexicon,
            "remote",
            "remotely",
            "from home",
            "at home",
            "wfh",
            "home office",
            "télétravail",
            "homeoffice");
  }

  /// What the days at a token say.
  ///
  /// @param end the token behind the words for days
  Optional<Workplace> at(Tokens tokens, int from, int end) {
    int count = count(tokens, from);
    if (count < 1 || count > LONGEST_WEEK) {
      return Optional.empty();
    }
    int first = sentenceStart(tokens, from);
    int last = sentenceEnd(tokens, end);
    if (off.in(tokens, end, Math.min(last, end + BESIDE))
        || meals.in(tokens, Math.max(first, from - NEAR), last)) {
      return Optional.empty();
    }
    boolean weekly = week.in(tokens, end - 1, Math.min(last, end + BESIDE));
    int reach = weekly ? NEAR : BESIDE;
    boolean atHome =
        home.in(tokens, end, Math.min(last, end + BESIDE)) && count < WHOLE_WEEK
            || weekly
                && home.in(tokens, Math.max(first, from - BESIDE), from)
                && count < WHOLE_WEEK;
    boolean there =
        office.in(tokens, end, Math.min(last, end + reach))
            || office.in(tokens, Math.max(first, from - reach), from);
    if (atHome) {
      return Optional.of(Workplace.HYBRID);
    }
    if (!there) {
      return Optional.empty();
    }
    return Optional.of(count >= WHOLE_WEEK ? Workplace.ONSITE : Workplace.HYBRID);
  }

  /// What a short text says of days beside words of the office ("On-site 3 days/week").
  Optional<Workplace> in(Tokens tokens) {
    for (int i = 0; i < tokens.count(); i++) {
      int length = days.at(tokens, i);
      if (length > 0) {
        Optional<Workplace> found = at(tokens, i, i + length);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /// The number of days before a token, of a range the least.
  private static int count(Tokens tokens, int at) {
    int own = leadingDigit(tokens.written(at));
    if (own != NO_NUMBER) {
      return own;
    }
    int number = at > 0 ? number(tokens, at - 1) : NO_NUMBER;
    if (number == NO_NUMBER && at > 1) {
      number = full(tokens.written(at - 1)) ? number(tokens, at - 2) : NO_NUMBER;
      return number;
    }
    int before = at > 1 ? number(tokens, at - 2) : NO_NUMBER;
    if (before == NO_NUMBER && at > 2 && joins(tokens.written(at - 2))) {
      before = number(tokens, at - 3);
    }
    return before != NO_NUMBER && before < number ? before : number;
  }

  private static boolean full(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "full", "working", "work", "business", "office", "anchor", "core" -> true;
      default -> false;
    };
  }

  private static boolean joins(String word) {
    return word.equalsIgnoreCase("to") || word.equalsIgnoreCase("or");
  }

  private static int leadingDigit(String word) {
    return word.length() == 2 && Character.isDigit(word.charAt(0)) && word.charAt(1) == 'x'
        ? word.charAt(0) - '0'
        : NO_NUMBER;
  }

  private static int number(Tokens tokens, int at) {
    String word = tokens.written(at);
    if (word.length() == 1 && Character.isDigit(word.charAt(0))) {
      return word.charAt(0) - '0';
    }
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "one", "1x", "ein", "un" -> 1;
      case "two", "twice", "couple", "2x", "zwei", "deux", "dos" -> 2;
      case "three", "few", "3x", "drei", "trois", "tres" -> 3;
      case "four", "4x", "vier", "quatre" -> 4;
      case "five", "5x", "fünf", "cinq" -> WHOLE_WEEK;
      case "six" -> 6;
      default -> NO_NUMBER;
    };
  }

  private static int sentenceStart(Tokens tokens, int at) {
    int from = at;
    while (from > 0 && at - from < NEAR && tokens.gap(from).compareTo(Gap.STOP) < 0) {
      from--;
    }
    return from;
  }

  private static int sentenceEnd(Tokens tokens, int at) {
    int end = at;
    while (end < tokens.count() && end - at < NEAR + 2 && tokens.gap(end).compareTo(Gap.STOP) < 0) {
      end++;
    }
    return end;
  }
}
