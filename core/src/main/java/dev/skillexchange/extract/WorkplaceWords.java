package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Gazetteer;
import dev.skillexchange.catalogue.PlacePhrase.Use;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.Optional;

/// Reads the workplace from titles and location texts: "Remote", "Hybrid (Austin, TX)", "ONSITE or
/// REMOTE".
///
/// Remote beside anything else is remote, as it is offered; "hybrid remote" is hybrid.
final class WorkplaceWords {
  private final PhraseList remote;
  private final PhraseList hybrid;
  private final PhraseList onsite;
  private final PhraseList others;
  private final PhraseList ruledOut;

  WorkplaceWords(Gazetteer gazetteer, Lexicon lexicon) {
    remote = new PhraseList(lexicon, gazetteer.phrases(Use.REMOTE));
    hybrid = new PhraseList(lexicon, gazetteer.phrases(Use.HYBRID));
    onsite = new PhraseList(lexicon, gazetteer.phrases(Use.ONSITE));
    others = new PhraseList(lexicon, gazetteer.phrases(Use.OTHER_REMOTE));
    ruledOut = new PhraseList(lexicon, gazetteer.phrases(Use.NOT_REMOTE));
  }

  /// A workplace and the words that tell it.
  record Said(Workplace workplace, Span span) {}

  Optional<Said> read(Tokens tokens) {
    int[] first = {-1, -1, -1};
    int at = 0;
    int end = tokens.count();
    while (at < end) {
      int out = ruledOut.at(tokens, at);
      if (out > 0) {
        return Optional.of(said(tokens, Workplace.ONSITE, at, out));
      }
      int step = others.at(tokens, at);
      if (step == 0) {
        step = noted(tokens, at, first);
      }
      at += Math.max(1, step);
    }
    return decided(tokens, first);
  }

  /// Notes the workplace named at a token; gives the length of its words.
  private int noted(Tokens tokens, int at, int[] first) {
    int mixed = hybrid.at(tokens, at);
    int away = remote.at(tokens, at);
    int there = onsite.at(tokens, at);
    int longest = Math.max(mixed, Math.max(away, there));
    if (longest > 0) {
      Workplace workplace =
          longest == mixed
              ? Workplace.HYBRID
              : longest == away ? Workplace.REMOTE : Workplace.ONSITE;
      if (first[workplace.ordinal()] < 0) {
        first[workplace.ordinal()] = at;
      }
    }
    return longest;
  }

  private Optional<Said> decided(Tokens tokens, int[] first) {
    int away = first[Workplace.REMOTE.ordinal()];
    int mixed = first[Workplace.HYBRID.ordinal()];
    int there = first[Workplace.ONSITE.ordinal()];
    boolean partly = away >= 0 && mixed >= 0 && explained(tokens, mixed, away);
    if (away >= 0 && !partly) {
      return Optional.of(said(tokens, Workplace.REMOTE, away, remote.at(tokens, away)));
    }
    if (mixed >= 0) {
      return Optional.of(said(tokens, Workplace.HYBRID, mixed, hybrid.at(tokens, mixed)));
    }
    return there >= 0
        ? Optional.of(said(tokens, Workplace.ONSITE, there, onsite.at(tokens, there)))
        : Optional.empty();
  }

  /// Whether "hybrid" and "remote" are one statement: "Remote (hybrid)", "Hybrid: 2 days remote".
  private static boolean explained(Tokens tokens, int one, int other) {
    int left = Math.min(one, other);
    int right = Math.max(one, other);
    String between = tokens.text().substring(tokens.end(left), tokens.start(right));
    return between.isBlank() || between.strip().equals("(") || between.contains("days");
  }

  private static Said said(Tokens tokens, Workplace workplace, int at, int length) {
    return new Said(workplace, new Span(tokens.start(at), tokens.end(at + length - 1)));
  }
}
