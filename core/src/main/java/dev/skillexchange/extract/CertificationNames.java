package dev.skillexchange.extract;

import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;

/// Where the name of a certification begins and ends in a text, and what stands in a list of them.
final class CertificationNames {
  private static final int LONGEST_LEAD = 4;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 8;

  private final PhraseList leading;
  private final PhraseList trailing;
  private final PhraseList licence;
  private final PhraseList classes;
  private final PhraseList such;
  private final PhraseList joins;
  private final PhraseList noNames;
  private final UnlistedCertification unlisted;

  CertificationNames(Lexicon lexicon) {
    leading =
        new PhraseList(lexicon, "active", "valid", "current", "clean", "unrestricted", "a", "an");
    trailing =
        new PhraseList(
            lexicon,
            "certification",
            "certifications",
            "certified",
            "designation",
            "charter",
            "charterholder",
            "holder",
            "qualification",
            "qualified",
            "certificate",
            "credential");
    licence = new PhraseList(lexicon, "license", "licence", "licensure");
    classes =
        new PhraseList(
            lexicon,
            "class b",
            "class a",
            "class c",
            "class d",
            "class 1",
            "class 2",
            "category b",
            "category c",
            "cat b",
            "full uk",
            "full clean uk",
            "uk",
            "eu");
    such =
        new PhraseList(
            lexicon,
            "such as",
            "like",
            "including",
            "e.g",
            "eg",
            "i.e",
            "for example",
            "in",
            "from",
            "as");
    joins = new PhraseList(lexicon, "or", "and", "and or");
    noNames =
        new PhraseList(
            lexicon, "aws", "gcp", "sap", "hr", "it", "us", "uk", "eu", "ai", "usa", "cad", "cam",
            "erp", "crm", "saas", "iso", "soc", "hipaa", "gdpr", "nist", "sox", "pci", "fda",
            "osha", "onc", "fhir", "mips", "emr", "ehr", "aba", "stem", "ged", "ssl", "tls", "dns",
            "api", "sql", "cpe", "ngo", "ceu", "nvidia", "dgx", "hgx", "ibm", "vmware", "rf", "pcb",
            "ipc", "ce", "ul", "fcc", "emc");
    unlisted = new UnlistedCertification(lexicon, noNames);
  }

  /// The name around the words that are known: with the class or "license" that belongs to it and
  /// the letters in brackets behind it, without "active" and "certification".
  Span of(Tokens tokens, int from, int end) {
    int begin = from;
    int stop = end;
    while (begin < stop - 1 && leading.at(tokens, begin) > 0) {
      begin++;
    }
    if (stop - begin == 2
        && capitals(tokens, begin)
        && trailing.at(tokens, stop - 1) > 0
        && member(tokens, begin)
        && !tokens.written(begin).equals("CPR")) {
      stop--;
    }
    if (stop - begin == 1 && follows(tokens, stop) && licence.at(tokens, stop) > 0) {
      stop++;
    }
    if (begin == from
        && from >= 2
        && classes.at(tokens, from - 2) == 2
        && !parted(tokens, from - 1, from)) {
      begin = from - 2;
    }
    if (follows(tokens, stop) && classes.at(tokens, stop) == 2 && !parted(tokens, stop, stop + 1)) {
      stop += 2;
    }
    if (tokens.written(begin).equals("Board")
        && follows(tokens, stop)
        && tokens.written(stop).equals("in")
        && follows(tokens, stop + 1)
        && Character.isUpperCase(tokens.text().charAt(tokens.start(stop + 1)))) {
      stop += 2;
    }
    return bracketed(tokens, begin, stop);
  }

  private static boolean parted(Tokens tokens, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (tokens.gap(i) != Gap.JOIN) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(Tokens tokens, int token) {
    return token < tokens.count() && tokens.gap(token) == Gap.JOIN;
  }

  private static Span bracketed(Tokens tokens, int begin, int stop) {
    int end = tokens.end(stop - 1);
    String text = tokens.text();
    int open = text.lastIndexOf('(', end);
    if (open > tokens.start(begin) && text.indexOf(')', open) == end) {
      return new Span(tokens.start(begin), end + 1);
    }
    boolean letters =
        stop - begin > 1
            && stop < tokens.count()
            && tokens.start(stop) == end + 2
            && text.charAt(end + 1) == '('
            && capitals(tokens, stop)
            && tokens.end(stop) < text.length()
            && text.charAt(tokens.end(stop)) == ')';
    return new Span(tokens.start(begin), letters ? tokens.end(stop) + 1 : end);
  }

  /// The first token of the name before "certification"; -1 where there is none.
  int before(Tokens tokens, int cue) {
    return unlisted.from(tokens, cue);
  }

  /// The token behind the name that "Certified" begins; -1 where it begins none.
  int behind(Tokens tokens, int cue) {
    return unlisted.behind(tokens, cue);
  }

  /// The first member of a list behind "certifications"; -1 where none begins there.
  int listFrom(Tokens tokens, int end) {
    int at = end;
    boolean introduced = at < tokens.count() && tokens.gap(at) == Gap.LIST;
    for (int i = 0; i < LONGEST_LEAD && at < tokens.count() && such.at(tokens, at) > 0; i++) {
      introduced = true;
      at += such.at(tokens, at);
    }
    boolean begins = at < tokens.count() && !Sentences.parts(tokens, at) && introduced;
    return begins && member(tokens, at) && listed(tokens, at) ? at : -1;
  }

  /// Whether more than one stands in the list, or one that is bracketed.
  private boolean listed(Tokens tokens, int at) {
    int next = nextMember(tokens, at);
    return next < tokens.count() && member(tokens, next) || Sentences.before(tokens, at, '(');
  }

  /// Whether a token is written as the short names of certifications are.
  boolean member(Tokens tokens, int token) {
    int length = tokens.end(token) - tokens.start(token);
    return length >= SHORTEST
        && length <= LONGEST
        && capitals(tokens, token)
        && !Character.isDigit(tokens.text().charAt(tokens.end(token) - 1))
        && noNames.at(tokens, token) == 0;
  }

  /// The next member of a list; the number of tokens where there is none.
  int nextMember(Tokens tokens, int token) {
    int next = token + 1;
    boolean separate = next < tokens.count() && separated(tokens, next);
    if (next < tokens.count() && !Sentences.parts(tokens, next) && joins.at(tokens, next) > 0) {
      next += joins.at(tokens, next);
      separate = true;
    }
    return separate && next < tokens.count() && !Sentences.parts(tokens, next)
        ? next
        : tokens.count();
  }

  private static boolean separated(Tokens tokens, int token) {
    return Sentences.before(tokens, token, ',') || Sentences.before(tokens, token, '/');
  }

  private static boolean capitals(Tokens tokens, int token) {
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      if (Character.isLowerCase(tokens.text().charAt(i))) {
        return false;
      }
    }
    return Character.isLetter(tokens.text().charAt(tokens.start(token)));
  }
}
