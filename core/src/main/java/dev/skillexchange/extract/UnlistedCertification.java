package dev.skillexchange.extract;

import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;

/// The name of a certification that no catalogue holds, by its words in capitals: right before
/// "certification" or "certificate", where at least one of them cannot owe its capital to the
/// beginning of a sentence or to a heading ("CDCES certification", not "Cloud certification"), or
/// right behind "Certified" ("Certified Compensation Analyst").
final class UnlistedCertification {
  private static final int LONGEST = 5;

  private final PhraseList kinds;
  private final PhraseList marks;
  private final PhraseList matters;

  UnlistedCertification(Lexicon lexicon, PhraseList noNames) {
    marks = noNames;
    kinds =
        new PhraseList(
            lexicon,
            "relevant",
            "industry",
            "professional",
            "current",
            "valid",
            "active",
            "cloud",
            "security",
            "additional",
            "other",
            "technical",
            "preferred",
            "required",
            "national",
            "state",
            "teaching",
            "vendor",
            "formal",
            "recognized",
            "quality",
            "safety",
            "project",
            "management",
            "engineering",
            "financial",
            "license",
            "licence",
            "degree",
            "diploma",
            "completed",
            "board",
            "medical",
            "clinical",
            "our",
            "b corp",
            "corp",
            "b",
            "mba",
            "bs",
            "ba",
            "ms",
            "phd");
    matters =
        new PhraseList(
            lexicon,
            "program",
            "programs",
            "programme",
            "process",
            "processes",
            "body",
            "bodies",
            "audit",
            "audits",
            "readiness",
            "authority",
            "management",
            "rate",
            "work",
            "course",
            "requirements",
            "standards",
            "testing",
            "authorities",
            "pinning",
            "of",
            "s");
  }

  /// The first token of the name before a token; -1 where there is none.
  int from(Tokens tokens, int cue) {
    boolean heading = Character.isUpperCase(tokens.text().charAt(tokens.start(cue)));
    int begin = cue;
    boolean proper = false;
    while (begin > 0 && cue - begin <= LONGEST && tokens.gap(begin) == Gap.JOIN) {
      int at = begin - 1;
      if (marks.at(tokens, at) > 0) {
        return -1;
      }
      if (!capital(tokens, at) || kinds.at(tokens, at) > 0) {
        break;
      }
      proper |= inner(tokens, at) || !heading && at > 0 && tokens.gap(at) == Gap.JOIN;
      begin = at;
    }
    boolean matter =
        cue + 1 < tokens.count()
            && tokens.gap(cue + 1) == Gap.JOIN
            && matters.at(tokens, cue + 1) > 0;
    return proper && !matter && cue - begin <= LONGEST ? begin : -1;
  }

  /// The token behind the name that "Certified" begins; -1 where it begins none.
  int behind(Tokens tokens, int cue) {
    int end = cue + 1;
    while (end < tokens.count()
        && end - cue <= LONGEST
        && tokens.gap(end) == Gap.JOIN
        && capital(tokens, end)
        && marks.at(tokens, end) == 0) {
      end++;
    }
    boolean company = kinds.in(tokens, cue + 1, end);
    return capital(tokens, cue) && end - cue > 2 && !company ? end : -1;
  }

  private static boolean capital(Tokens tokens, int token) {
    return Character.isUpperCase(tokens.text().charAt(tokens.start(token)));
  }

  /// Whether a word has a capital behind its first letter.
  private static boolean inner(Tokens tokens, int token) {
    for (int i = tokens.start(token) + 1; i < tokens.end(token); i++) {
      if (Character.isUpperCase(tokens.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
