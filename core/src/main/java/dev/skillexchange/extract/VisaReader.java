package dev.skillexchange.extract;

import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Visa;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;

/// Reads whether the employer sponsors a visa.
///
/// Events and lunches are sponsored too, and "Visa" issues cards; so a cue counts only beside words
/// of the right to work or of help. What is said outright ("we sponsor visas") counts before a
/// refusal, which may be for some places alone, and a refusal before a bare "visa sponsorship".
final class VisaReader {
  private static final int WINDOW = 14;
  private static final int BEHIND = 6;
  private static final int HELP_BEFORE = 6;
  private static final int HELP_BEHIND = 3;
  private static final int NEED = 4;
  private static final VisaWords.Cue[] CUES = VisaWords.Cue.values();

  private final VisaWords words;
  private final PhraseList we;

  /// What a sentence says, in rising weight.
  private enum Saying {
    NOTHING,
    MENTIONED,
    REFUSED,
    OFFERED
  }

  VisaReader(Lexicon lexicon, Cues cues) {
    VisaWords.addTo(cues);
    words = new VisaWords(lexicon);
    we = new PhraseList(lexicon, "we", "wir", "nous", "company", "but", "however", "although");
  }

  Fact<Visa> read(Advert advert, CueHits hits) {
    Saying most = Saying.NOTHING;
    int best = -1;
    for (int hit = hits.next(Topic.VISA, 0); hit >= 0; hit = hits.next(Topic.VISA, hit + 1)) {
      Saying saying = saying(advert, hits, hit);
      if (saying.compareTo(most) > 0) {
        most = saying;
        best = hit;
      }
    }
    if (best < 0) {
      return Fact.unknown();
    }
    boolean refused = most == Saying.REFUSED;
    return new Fact.Stated<>(
        refused ? Visa.NO_SPONSORSHIP : Visa.SPONSORS,
        Evidence.inText(
            Sentences.span(advert.tokens(), hits.from(best), hits.end(best)),
            refused ? "visa.refused" : "visa.offered"));
  }

  private Saying saying(Advert advert, CueHits hits, int hit) {
    Tokens tokens = advert.tokens();
    int from = hits.from(hit);
    int end = hits.end(hit);
    int begin = begin(tokens, from);
    int stop = stop(tokens, end);
    if (Sentences.asks(tokens, end - 1) || words.questions.in(tokens, begin, from)) {
      return Saying.NOTHING;
    }
    boolean duty =
        hits.section(advert, hit) == Section.DUTIES && words.duties.in(tokens, begin, stop);
    return switch (CUES[hits.value(hit)]) {
      case REFUSAL -> Saying.REFUSED;
      case SPONSORSHIP ->
          duty ? Saying.NOTHING : said(tokens, begin, from, end, stop, Saying.MENTIONED);
      case SPONSOR -> sponsor(tokens, begin, from, end, stop);
      case VISA -> duty ? Saying.NOTHING : visa(tokens, begin, from, end, stop);
    };
  }

  private Saying sponsor(Tokens tokens, int begin, int from, int end, int stop) {
    boolean ofWork = words.rights.in(tokens, begin, stop);
    if (!ofWork && !words.candidates.in(tokens, begin, stop)) {
      return Saying.NOTHING;
    }
    Saying said = said(tokens, begin, from, end, stop, Saying.NOTHING);
    return ofWork || said == Saying.REFUSED ? said : Saying.NOTHING;
  }

  private Saying visa(Tokens tokens, int begin, int from, int end, int stop) {
    if (words.cards.in(tokens, begin, stop)) {
      return Saying.NOTHING;
    }
    boolean help =
        words.helpBefore.in(tokens, Math.max(begin, from - HELP_BEFORE), from)
            || words.helpBehind.in(tokens, end, Math.min(stop, end + HELP_BEHIND));
    if (help) {
      return refused(tokens, begin, from, end, stop) ? Saying.REFUSED : Saying.OFFERED;
    }
    return mark(tokens, from, end) ? Saying.MENTIONED : Saying.NOTHING;
  }

  /// Whether a word in capitals stands alone between bars, as headers have it: "| VISA |".
  private static boolean mark(Tokens tokens, int from, int end) {
    boolean capitals = tokens.written(from).equals("VISA");
    boolean begins = from > 0 && barred(tokens, from);
    boolean ends = end == tokens.count() || tokens.gap(end) == Gap.BREAK || barred(tokens, end);
    return capitals && begins && ends;
  }

  private Saying said(Tokens tokens, int begin, int from, int end, int stop, Saying bare) {
    if (refused(tokens, begin, from, end, stop)) {
      return Saying.REFUSED;
    }
    if (words.needs.in(tokens, Math.max(begin, from - NEED), from)) {
      return Saying.NOTHING;
    }
    return words.offers.in(tokens, begin, stop) ? Saying.OFFERED : bare;
  }

  /// Whether a word of refusal stands before a cue, or behind it before any of offering.
  private boolean refused(Tokens tokens, int begin, int from, int end, int stop) {
    int subject = begin;
    for (int at = we.find(tokens, begin, from); at >= 0; at = we.find(tokens, at + 1, from)) {
      subject = at;
    }
    int shy = words.offers.find(tokens, subject, from);
    int no = words.refusals.find(tokens, subject, from);
    if (no >= 0) {
      return !(shy == no + 1 && tokens.written(shy).length() == 1);
    }
    int limit = Math.min(stop, end + BEHIND);
    int refusal = words.refusals.find(tokens, end, limit);
    int offer = words.offers.find(tokens, end, limit);
    return refusal >= 0 && (offer < 0 || refusal < offer);
  }

  private static int begin(Tokens tokens, int from) {
    int begin = from;
    while (begin > Math.max(0, from - WINDOW)
        && !Sentences.parts(tokens, begin)
        && !barred(tokens, begin)) {
      begin--;
    }
    return begin;
  }

  private static int stop(Tokens tokens, int end) {
    int stop = end;
    while (stop < Math.min(tokens.count(), end + WINDOW)
        && !Sentences.parts(tokens, stop)
        && !barred(tokens, stop)) {
      stop++;
    }
    return stop;
  }

  private static boolean barred(Tokens tokens, int token) {
    return Sentences.before(tokens, token, '|') || Sentences.before(tokens, token, '•');
  }
}
