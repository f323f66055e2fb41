package dev.skillexchange.extract;

import dev.skillexchange.job.Employment;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;

/// Tells whether a word of employment speaks of the job, not of benefits, other people, deals or
/// studies.
final class EmploymentProof {
  private static final int NEAR = 4;
  private static final int LEAST_HOURS = 4;
  private static final int HALF_WEEK = 20;
  private static final int MOST_HOURS = 30;
  private static final int WEEK = 40;

  private final PhraseList nouns;
  private final PhraseList labels;
  private final PhraseList leads;
  private final PhraseList others;
  private final PhraseList conditions;
  private final PhraseList full;
  private final PhraseList choice;
  private final PhraseList hours;
  private final PhraseList otherHours;
  private final PhraseList onStage;
  private final PhraseList becoming;
  private final PhraseList path;

  EmploymentProof(Lexicon lexicon) {
    nouns =
        new PhraseList(
            lexicon,
            "role",
            "position",
            "job",
            "opportunity",
            "basis",
            "engagement",
            "assignment",
            "gig",
            "employment",
            "contract",
            "freelance",
            "hours",
            "schedule",
            "remote",
            "consultant",
            "contractor",
            "post",
            "appointment",
            "stelle",
            "anstellung",
            "poste",
            "duration",
            "term",
            "length",
            "vacancy",
            "internship");
    labels =
        new PhraseList(
            lexicon,
            "type",
            "employment",
            "status",
            "commitment",
            "job",
            "contract type",
            "schedule",
            "job type",
            "employment type",
            "position type",
            "classification",
            "mode",
            "terms",
            "time type",
            "types",
            "hours",
            "contract",
            "engagement",
            "art der anstellung");
    leads =
        new PhraseList(
            lexicon,
            "this is a",
            "this role is a",
            "this position is a",
            "role is a",
            "position is a",
            "this is an",
            "on a",
            "seeking a",
            "looking for a",
            "hiring a",
            "engaged as a",
            "engaged as an",
            "hired as a",
            "looking for",
            "seeking",
            "hiring",
            "role is",
            "position is",
            "this job is",
            "job is",
            "seeking an",
            "seeking an experienced",
            "need a",
            "offered as a",
            "offered on a",
            "hire a",
            "work on a",
            "to join on a",
            "for a",
            "hiring an");
    others =
        new PhraseList(
            lexicon,
            "benefits",
            "eligible",
            "employees",
            "previous",
            "previously",
            "prior",
            "past",
            "former",
            "advisor",
            "mba",
            "student jobs",
            "negotiate",
            "negotiation",
            "negotiating",
            "negotiations",
            "manage",
            "managing",
            "hires",
            "customers",
            "clients",
            "vendor",
            "vendors",
            "government",
            "review",
            "reviewing",
            "drafting",
            "agencies",
            "recruiters",
            "experience",
            "completed",
            "staff",
            "founders",
            "excluding",
            "resident",
            "residents",
            "residency",
            "candidates",
            "users",
            "supplier",
            "services",
            "sales contract",
            "account",
            "forms",
            "freelancers and",
            "permanent home",
            "smart contract",
            "degree",
            "trial",
            "consider");
    conditions =
        new PhraseList(lexicon, "if you", "or employee", "employee or", "employees or", "whether");
    full = new PhraseList(lexicon, "full time", "fulltime", "permanent", "fte", "vollzeit");
    choice = new PhraseList(lexicon, "or", "and", "to", "oder", "ou", "then");
    hours =
        new PhraseList(
            lexicon,
            "work",
            "working",
            "commitment",
            "role",
            "position",
            "availability",
            "available",
            "contract",
            "part time",
            "minimum",
            "hours",
            "approximately",
            "approx",
            "expected",
            "location",
            "pay",
            "rate",
            "freelance",
            "engineer",
            "looking for",
            "scope",
            "time");
    otherHours =
        new PhraseList(
            lexicon,
            "overlap",
            "save",
            "saves",
            "saving",
            "saved",
            "spend",
            "spending",
            "spent",
            "customers",
            "client",
            "week off",
            "full time",
            "per month",
            "open",
            "operates",
            "support",
            "coverage",
            "up to 40",
            "learning",
            "40");
    becoming =
        new PhraseList(
            lexicon,
            "potential for",
            "potential to",
            "potential for a",
            "potentially",
            "possibility of",
            "possible",
            "path to",
            "option of",
            "option to",
            "chance of",
            "chance to",
            "converting to",
            "convert to",
            "transition to",
            "leading to",
            "may lead to",
            "could lead to",
            "become",
            "later");
    path =
        new PhraseList(
            lexicon, "path", "conversion", "potential", "possible", "later", "possibility");
    onStage =
        new PhraseList(
            lexicon,
            "manager",
            "director",
            "hand",
            "hands",
            "technician",
            "designer",
            "lighting",
            "crew");
  }

  /// Whether words before or behind full time say that the job may become so.
  boolean later(Tokens tokens, int from, int end) {
    return becoming.endsAt(tokens, from)
        || end < tokens.count() && !Sentences.parts(tokens, end) && path.at(tokens, end) > 0;
  }

  boolean onStage(Tokens title, int token) {
    return onStage.at(title, token) > 0;
  }

  boolean holds(Advert advert, CueHits hits, int hit) {
    Section section = hits.section(advert, hit);
    if (section == Section.EMPLOYER || section == Section.LEGAL) {
      return false;
    }
    Tokens tokens = advert.tokens();
    int from = hits.from(hit);
    int end = hits.end(hit);
    int begin = Sentences.from(tokens, from);
    int stop = Sentences.end(tokens, end - 1);
    Employment kind = EmploymentWords.kind(hits.value(hit));
    if (kind != Employment.FULL_TIME && fullToo(tokens, begin, from, end, stop)) {
      return false;
    }
    return switch (EmploymentWords.proof(hits.value(hit))) {
      case NONE ->
          !others.in(tokens, Math.max(begin, from - NEAR), from)
              && !conditions.in(tokens, begin, from);
      case HOURS -> section != Section.OFFER && shortWeek(tokens, begin, from, stop);
      case WORK -> ofWork(advert, hits, hit, begin, stop);
    };
  }

  /// Whether full time is offered as well: "full-time or part-time".
  private boolean fullToo(Tokens tokens, int begin, int from, int end, int stop) {
    int before = full.find(tokens, Math.max(begin, from - NEAR), from);
    if (before >= 0 && !later(tokens, before, before + full.at(tokens, before))) {
      int behind = before + full.at(tokens, before);
      return behind == from || choice.in(tokens, /* from= */ behind, /* end= */ from);
    }
    int after = full.find(tokens, end, Math.min(stop, end + NEAR));
    return after >= 0
        && !later(tokens, after, after + full.at(tokens, after))
        && (after == end && !bracketed(tokens, after) || choice.in(tokens, end, after));
  }

  private static boolean bracketed(Tokens tokens, int token) {
    return Sentences.before(tokens, token, '(');
  }

  private boolean ofWork(Advert advert, CueHits hits, int hit, int begin, int stop) {
    Tokens tokens = advert.tokens();
    int from = hits.from(hit);
    int end = hits.end(hit);
    if (others.in(tokens, Math.max(begin, from - NEAR), Math.min(stop, end + 2))
        || conditions.in(tokens, begin, from)) {
      return false;
    }
    boolean noun = end < stop && tokens.gap(end) == Gap.JOIN && nouns.at(tokens, end) > 0;
    boolean label =
        from > begin && Sentences.before(tokens, from, ':') && labels.endsAt(tokens, from);
    boolean item =
        barred(tokens, from)
            && (end == tokens.count()
                || tokens.gap(end) == Gap.BREAK
                || barred(tokens, end)
                || Sentences.before(tokens, end, ','));
    boolean opens =
        from == advert.from(hits.block(hit)) && end < stop && tokens.gap(end) == Gap.LIST;
    boolean alone = from == advert.from(hits.block(hit)) && end == advert.end(hits.block(hit));
    boolean lead = leads.in(tokens, Math.max(begin, from - NEAR), from) && led(tokens, from);
    return noun || opens || label || item || alone || lead;
  }

  /// Whether a phrase of introduction ends right before a token or a word before it.
  private boolean led(Tokens tokens, int from) {
    for (int at = Math.max(0, from - NEAR); at < from; at++) {
      int length = leads.at(tokens, at);
      if (length > 0 && at + length >= from - 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean barred(Tokens tokens, int token) {
    return Sentences.before(tokens, token, '|');
  }

  /// Whether a number of hours that no full week has stands before "hours per week".
  private boolean shortWeek(Tokens tokens, int begin, int from, int stop) {
    if (from == begin || otherHours.in(tokens, begin, stop) || !hours.in(tokens, begin, stop)) {
      return false;
    }
    int most = hours(tokens, from);
    return most >= LEAST_HOURS && most <= MOST_HOURS;
  }

  /// Whether at most half a week stands before "hours per week".
  static boolean halfWeek(Tokens tokens, int from) {
    return from > 0 && hours(tokens, from) <= HALF_WEEK;
  }

  private static int hours(Tokens tokens, int from) {
    String number = tokens.written(from - 1);
    boolean digits = number.length() <= 2 && number.chars().allMatch(Character::isDigit);
    return digits ? Integer.parseInt(number) : WEEK;
  }
}
