package dev.skillexchange.extract;

import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;

/// Tells whether a degree is waived: experience will do instead, or none is needed.
final class DegreeWaiver {
  private static final int NEAR = 6;
  private static final int LONGEST_ALTERNATIVE = 12;
  private static final int LONGEST_ADDITION = 60;
  private static final int LONGEST_LEAD = 6;

  private final PhraseList or;
  private final PhraseList filling;
  private final PhraseList noFilling;
  private final PhraseList experience;
  private final PhraseList instead;
  private final PhraseList articles;
  private final PhraseList notNeeded;
  private final PhraseList none;
  private final PhraseList no;
  private final PhraseList needed;

  DegreeWaiver(Lexicon lexicon) {
    or = new PhraseList(lexicon, "or", "oder", "ou", "o");
    filling =
        new PhraseList(
            lexicon,
            "a",
            "an",
            "the",
            "in",
            "of",
            "and",
            "or",
            "with",
            "at",
            "least",
            "equivalent",
            "equal",
            "comparable",
            "commensurate",
            "similar",
            "relevant",
            "related",
            "practical",
            "work",
            "working",
            "professional",
            "industry",
            "industrial",
            "technical",
            "real",
            "world",
            "hands",
            "on",
            "job",
            "life",
            "combination",
            "education",
            "training",
            "military",
            "years",
            "year",
            "coding",
            "applicable",
            "proven",
            "demonstrated",
            "additional",
            "self",
            "taught",
            "based",
            "equivalency",
            "level",
            "significant",
            "extensive",
            "sufficient",
            "substantial",
            "prior",
            "previous",
            "direct",
            "research",
            "any",
            "vergleichbare",
            "vergleichbarer",
            "entsprechende",
            "relevante",
            "einschlagige",
            "gleichwertige",
            "mehrjahrige",
            "equivalente",
            "uma",
            "una",
            "une",
            "gelijkwaardige",
            "more",
            "plus",
            "minimum",
            "two",
            "three",
            "four",
            "five",
            "six",
            "eight",
            "ten",
            "amount",
            "bootcamp",
            "skills",
            "have",
            "having",
            "possess");
    noFilling =
        new PhraseList(
            lexicon,
            "field",
            "discipline",
            "subject",
            "major",
            "area",
            "degree",
            "bachelor",
            "bachelors",
            "master",
            "masters",
            "phd",
            "ph.d",
            "mba",
            "ms",
            "m.s",
            "msc",
            "m.sc",
            "bs",
            "b.s",
            "bsc",
            "b.sc");
    experience =
        new PhraseList(
            lexicon,
            "experience",
            "experiences",
            "expertise",
            "yoe",
            "erfahrung",
            "erfahrungen",
            "berufserfahrung",
            "praxiserfahrung",
            "experiencia",
            "ervaring",
            "werkervaring",
            "track record",
            "work history",
            "industry background",
            "working knowledge");
    instead =
        new PhraseList(
            lexicon,
            "equivalent experience",
            "equivalent work experience",
            "equivalent working experience",
            "equivalent practical experience",
            "equivalent professional experience",
            "equivalent industry experience",
            "equivalent job experience",
            "equivalent technical experience",
            "equivalent military experience",
            "equivalent real world experience",
            "equivalent hands on experience",
            "equivalent relevant experience",
            "equivalent related experience",
            "equivalent years of experience",
            "equivalent combination",
            "equivalent combinations",
            "combinations of education and experience",
            "equivalent in experience",
            "equivalent level of experience",
            "combination of education and experience",
            "combination of experience and education",
            "combination of education training and experience",
            "commensurate experience",
            "comparable experience",
            "comparable work experience",
            "in lieu of",
            "in place of a degree",
            "in place of degree",
            "instead of a degree",
            "substitute for",
            "substituted for",
            "be substituted",
            "or self taught",
            "gleichwertige erfahrung",
            "vergleichbare berufserfahrung",
            "vergleichbare praxiserfahrung",
            "vergleichbare erfahrung",
            "entsprechende berufserfahrung",
            "experience equivalente",
            "experiencia equivalente",
            "gelijkwaardige ervaring");
    articles = new PhraseList(lexicon, "a", "an", "relevant", "equivalent", "ein", "eine", "un");
    notNeeded =
        new PhraseList(
            lexicon,
            "not required",
            "not necessary",
            "not needed",
            "not a requirement",
            "t required",
            "t necessary",
            "t needed",
            "t a requirement",
            "not mandatory",
            "not a must",
            "unnecessary",
            "not strictly required",
            "not essential",
            "no requirement",
            "t matter",
            "not important");
    none =
        new PhraseList(
            lexicon,
            "not require",
            "t require",
            "not need",
            "t need",
            "t care",
            "not care",
            "regardless of",
            "without requiring");
    no = new PhraseList(lexicon, "no", "kein", "keine", "aucun");
    needed =
        new PhraseList(
            lexicon,
            "required",
            "requirement",
            "requirements",
            "needed",
            "necessary",
            "necessarily");
  }

  /// Whether what is said of a degree waives it.
  ///
  /// @param begin the first token of its sentence that is about it
  /// @param from the first token of the degree
  /// @param end the token behind it
  /// @param stop the token behind what is said of it
  boolean waives(Tokens tokens, int begin, int from, int end, int stop) {
    return instead.in(tokens, begin, stop)
        || alternativeBehind(tokens, end, stop)
        || alternativeBefore(tokens, begin, from);
  }

  boolean notNeeded(Tokens tokens, int end, int stop) {
    return notNeeded.in(tokens, end, stop);
  }

  /// Whether a degree is said not to be needed.
  boolean dispenses(Tokens tokens, int begin, int from, int end, int stop) {
    return notNeeded(tokens, end, stop)
        || no.in(tokens, Math.max(begin, from - 2), from) && needed.in(tokens, begin, stop)
        || none.in(tokens, Math.max(begin, from - LONGEST_ALTERNATIVE), from);
  }

  /// Whether the next sentence of the line says that experience will do, or the next line begins so
  /// ("Or equivalent experience"). One that begins with another degree speaks of that: the caller
  /// knows.
  boolean added(Tokens tokens, int degreeEnd, int stop) {
    int end = Math.min(tokens.count(), degreeEnd + LONGEST_ADDITION);
    if (stop >= end) {
      return false;
    }
    int next = Math.min(end, Sentences.end(tokens, stop));
    return switch (tokens.gap(stop)) {
      case STOP -> instead.in(tokens, stop, next);
      case BREAK ->
          instead.at(tokens, stop) > 0
              || or.at(tokens, stop) > 0
                  && instead.in(tokens, stop, Math.min(next, stop + LONGEST_LEAD));
      default -> false;
    };
  }

  /// "or relevant experience", "or 5 years of experience".
  private boolean alternativeBehind(Tokens tokens, int end, int stop) {
    for (int i = end; i < stop && experience.at(tokens, i) == 0; i++) {
      if (or.at(tokens, i) > 0 && leadsToExperience(tokens, i + 1, stop)) {
        return true;
      }
    }
    return false;
  }

  private boolean leadsToExperience(Tokens tokens, int from, int stop) {
    boolean unknown = from < stop && filling.at(tokens, from) == 0 && !digits(tokens, from);
    for (int i = from; i < Math.min(stop, from + LONGEST_ALTERNATIVE); i++) {
      if (listed(tokens, i)) {
        return false;
      }
      if (experience.at(tokens, i) > 0) {
        return true;
      }
      boolean known = filling.at(tokens, i) > 0 || digits(tokens, i);
      if (noFilling.at(tokens, i) > 0 || !known && unknown) {
        return false;
      }
      unknown |= !known;
    }
    return false;
  }

  /// "Five years of experience or a degree".
  private boolean alternativeBefore(Tokens tokens, int begin, int from) {
    int at = from - 1;
    while (at > begin && articles.at(tokens, at) > 0) {
      at--;
    }
    return at > begin
        && or.at(tokens, at) > 0
        && experience.in(tokens, Math.max(begin, at - NEAR), at);
  }

  private static boolean digits(Tokens tokens, int token) {
    return Character.isDigit(tokens.text().charAt(tokens.start(token)));
  }

  private static boolean listed(Tokens tokens, int token) {
    return Sentences.before(tokens, token, ',')
        || Sentences.before(tokens, token, ':')
        || Sentences.before(tokens, token, ';');
  }
}
