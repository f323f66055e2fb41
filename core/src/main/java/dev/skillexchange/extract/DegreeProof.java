package dev.skillexchange.extract;

import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;

/// Tells whether a phrase that may name a degree does so, and as something to be had.
final class DegreeProof {
  private static final int NEAR = 6;

  private final PhraseList diploma;
  private final PhraseList notDegree;
  private final PhraseList behind;
  private final PhraseList beside;
  private final PhraseList asking;
  private final PhraseList people;
  private final PhraseList study;

  DegreeProof(Lexicon lexicon) {
    diploma =
        new PhraseList(
            lexicon,
            "diploma",
            "degree",
            "graduate",
            "graduation",
            "ged",
            "g.e.d",
            "equivalent",
            "education",
            "or higher",
            "or above",
            "required",
            "minimum",
            "completed");
    notDegree =
        new PhraseList(
            lexicon,
            "high",
            "higher",
            "varying",
            "certain",
            "some",
            "to a",
            "to the",
            "large",
            "small",
            "great",
            "greater",
            "any",
            "different",
            "reasonable",
            "unusual",
            "extreme",
            "significant",
            "healthy",
            "same",
            "hohes",
            "360",
            "180",
            "90",
            "45",
            "270",
            "second",
            "third",
            "lesser",
            "tuition");
    behind = new PhraseList(lexicon, "of", "program", "programs", "programme", "seekers", "angle");
    beside = new PhraseList(lexicon, "in", "degree", "degrees", "preferred", "required");
    asking =
        new PhraseList(
            lexicon,
            "required",
            "requires",
            "must",
            "minimum",
            "at least",
            "preferred",
            "preferably",
            "or equivalent",
            "qualification",
            "qualifications",
            "education",
            "hold",
            "holds",
            "you have",
            "a plus",
            "ideally",
            "desired",
            "or higher",
            "pursuing",
            "enrolled",
            "requirements",
            "or related field",
            "or a related field",
            "related discipline");
    people =
        new PhraseList(
            lexicon,
            "founder",
            "founders",
            "founded",
            "cofounder",
            "cofounders",
            "ceo",
            "cto",
            "our team",
            "team of",
            "led by",
            "researchers",
            "professor",
            "professors",
            "alumni",
            "started by",
            "without a",
            "dropped out",
            "backgrounds",
            "colleagues",
            "advisors",
            "built by",
            "team includes",
            "supervision",
            "clients",
            "patients",
            "tuition");
    study =
        new PhraseList(
            lexicon,
            "students",
            "scientists",
            "engineers",
            "founder",
            "founders",
            "researchers",
            "alumni",
            "program",
            "programs",
            "level",
            "supervised",
            "holders",
            "seekers",
            "thesis",
            "dropout",
            "dropouts",
            "from mit",
            "from stanford");
  }

  /// Whether a cue names a degree.
  ///
  /// @param several whether it stands together with others
  boolean holds(DegreeCue cue, Advert advert, CueHits hits, int hit, boolean several) {
    Tokens tokens = advert.tokens();
    int from = hits.from(hit);
    int end = hits.end(hit);
    boolean named =
        switch (cue.proof()) {
          case NONE -> true;
          case DIPLOMA -> diploma.in(tokens, end, Math.min(end + 3, Sentences.end(tokens, from)));
          case DEGREE -> degree(tokens, from, end);
          case LETTERS -> capitals(tokens, from, end) && (several || next(tokens, end));
          case BESIDE -> several || next(tokens, end);
          case ASKED -> true;
          case WAIVED -> false;
        };
    return named && asked(cue, advert, hits, hit, several);
  }

  private boolean degree(Tokens tokens, int from, int end) {
    boolean other =
        from > 0 && !Sentences.parts(tokens, from) && notDegree.endsAt(tokens, from)
            || from > 0 && digits(tokens, from - 1);
    boolean of =
        end < tokens.count() && !Sentences.parts(tokens, end) && behind.at(tokens, end) > 0;
    return !other && !of;
  }

  private static boolean digits(Tokens tokens, int token) {
    return Character.isDigit(tokens.text().charAt(tokens.start(token)));
  }

  private static boolean capitals(Tokens tokens, int from, int end) {
    for (int i = tokens.start(from); i < tokens.end(end - 1); i++) {
      if (Character.isLowerCase(tokens.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean next(Tokens tokens, int end) {
    return end < tokens.count() && !Sentences.parts(tokens, end) && beside.at(tokens, end) > 0;
  }

  /// Whether one is asked to have it: by the section or by a word of the sentence.
  private boolean asked(DegreeCue cue, Advert advert, CueHits hits, int hit, boolean several) {
    Section section = hits.section(advert, hit);
    Tokens tokens = advert.tokens();
    int from = hits.from(hit);
    int begin = Sentences.from(tokens, from);
    int stop = Sentences.end(tokens, from);
    if (section == Section.REQUIREMENTS || section == Section.PREFERRED) {
      return cue.proof() != DegreeCue.Proof.ASKED
          || several
          || !study.in(tokens, hits.end(hit), Math.min(stop, hits.end(hit) + 1));
    }
    if (people.in(tokens, Math.max(begin, from - NEAR), Math.min(stop, hits.end(hit) + 2))
        || study.in(tokens, hits.end(hit), Math.min(stop, hits.end(hit) + 2))) {
      return false;
    }
    boolean asks = asking.in(tokens, begin, stop);
    if (!section.namesSkills()) {
      return asks;
    }
    return asks || cue.proof() != DegreeCue.Proof.ASKED || several || next(tokens, hits.end(hit));
  }
}
