package dev.skillexchange.extract;

import dev.skillexchange.job.Education;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the least degree asked for.
///
/// Degrees that stand together ("BS/MS", "a Bachelor's or Master's degree") are one demand, of the
/// lowest. A demand is waived where experience will do instead, and weak where it is only welcome.
/// The least of the demands counts; weak ones only where there is no other.
final class EducationReader {
  private static final DegreeCue[] CUES = DegreeCue.values();

  private final DegreeProof proof;
  private final DegreeWaiver waiver;
  private final PhraseList connectors;
  private final PhraseList junctions;
  private final PhraseList welcome;
  private final PhraseList insisting;

  /// Degrees that stand together, in one sentence.
  ///
  /// @param from the first token
  /// @param end the token behind the last
  /// @param weak whether it is only welcome
  /// @param waived whether experience will do, or nothing is needed
  private record Demand(Education least, int from, int end, boolean weak, boolean waived) {}

  EducationReader(Lexicon lexicon, Cues cues) {
    DegreeWords.addTo(cues);
    proof = new DegreeProof(lexicon);
    waiver = new DegreeWaiver(lexicon);
    connectors =
        new PhraseList(
            lexicon, "or", "and", "oder", "und", "ou", "o", "of", "degree", "s", "a", "an", "level",
            "either", "en", "ein", "eine", "un", "une", "higher", "e");
    junctions = new PhraseList(lexicon, "or", "and", "oder", "und", "ou", "o", "of", "either");
    welcome =
        new PhraseList(
            lexicon,
            "preferred",
            "preferable",
            "preferably",
            "a plus",
            "plus",
            "nice to have",
            "desirable",
            "desired",
            "ideally",
            "bonus",
            "advantage",
            "advantageous",
            "an asset",
            "helpful",
            "beneficial",
            "welcome",
            "von vorteil",
            "wunschenswert",
            "idealerweise",
            "idealement",
            "un plus",
            "deseable",
            "desejavel",
            "diferencial");
    insisting = new PhraseList(lexicon, "required", "must", "mandatory", "minimum");
  }

  Fact<Education> read(Advert advert, CueHits hits) {
    List<Demand> demands = demands(advert, hits);
    return least(advert.tokens(), demands, false)
        .or(() -> least(advert.tokens(), demands, true))
        .orElseGet(Fact::unknown);
  }

  private static Optional<Fact<Education>> least(
      Tokens tokens, List<Demand> demands, boolean weak) {
    Optional<Demand> least = Optional.empty();
    for (Demand demand : demands) {
      if (demand.weak() == weak && (least.isEmpty() || lower(demand, least.get()))) {
        least = Optional.of(demand);
      }
    }
    return least.map(demand -> stated(tokens, demand));
  }

  private static boolean lower(Demand demand, Demand than) {
    int order = demand.least().compareTo(than.least());
    return order < 0 || order == 0 && demand.waived() && !than.waived();
  }

  private static Fact<Education> stated(Tokens tokens, Demand demand) {
    String rule =
        demand.waived()
            ? "education.waived"
            : demand.weak() ? "education.preferred" : "education.degree";
    return new Fact.Stated<>(
        demand.waived() ? Education.NONE : demand.least(),
        Evidence.inText(Sentences.span(tokens, demand.from(), demand.end()), rule));
  }

  private List<Demand> demands(Advert advert, CueHits hits) {
    List<Demand> demands = new ArrayList<>();
    int hit = hits.next(Topic.EDUCATION, 0);
    int behind = 0;
    while (hit >= 0) {
      int next = together(advert.tokens(), hits, hit);
      demand(advert, hits, hit, next, behind).ifPresent(demands::add);
      behind = hits.end(last(hits, hit, next));
      hit = next;
    }
    return demands;
  }

  /// The first hit behind those that stand together with a hit; -1 where there is none.
  private int together(Tokens tokens, CueHits hits, int hit) {
    int last = hit;
    int next = hits.next(Topic.EDUCATION, hit + 1);
    while (next >= 0
        && CUES[hits.value(last)] != DegreeCue.DEGREES
        && joined(tokens, hits.end(last), hits.from(next))) {
      last = next;
      next = hits.next(Topic.EDUCATION, next + 1);
    }
    return next;
  }

  private static int last(CueHits hits, int hit, int next) {
    int last = hit;
    for (int each = hit; each >= 0 && each != next; each = hits.next(Topic.EDUCATION, each + 1)) {
      last = each;
    }
    return last;
  }

  /// Whether nothing but "or", "and" and words of the degree stand between two.
  private boolean joined(Tokens tokens, int from, int to) {
    boolean joined = from == to;
    for (int i = from; i <= to; i++) {
      if (Sentences.parts(tokens, i) || i < to && connectors.at(tokens, i) == 0) {
        return false;
      }
      joined |= i < to && junctions.at(tokens, i) > 0;
    }
    return joined;
  }

  private boolean accepted(Advert advert, CueHits hits, int hit, int next) {
    boolean several =
        hits.next(Topic.EDUCATION, hit + 1) != next && !states(advert, hits, hit, next);
    for (int each = hit; each >= 0 && each != next; each = hits.next(Topic.EDUCATION, each + 1)) {
      if (proof.holds(CUES[hits.value(each)], advert, hits, each, several)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Demand> demand(Advert advert, CueHits hits, int hit, int next, int behind) {
    Tokens tokens = advert.tokens();
    int from = hits.from(hit);
    int end = hits.end(last(hits, hit, next));
    int begin = Math.max(behind, Sentences.from(tokens, from));
    int stop = Sentences.end(tokens, end - 1);
    if (next >= 0) {
      stop = Math.min(stop, hits.from(next));
    }
    boolean weak = weak(advert, hits, hit, begin, end, stop);
    boolean dispensed =
        !weak
            && CUES[hits.value(hit)].proof().ofWords()
            && waiver.dispenses(tokens, begin, from, end, stop);
    Optional<Education> least = least(hits, hit, next);
    if (least.isEmpty() || !dispensed && !accepted(advert, hits, hit, next)) {
      return Optional.empty();
    }
    int sentenceEnd = Sentences.end(tokens, end - 1);
    boolean opensNext = next >= 0 && hits.from(next) == sentenceEnd;
    boolean waived =
        dispensed
            || waiver.waives(tokens, begin, from, end, sentenceEnd)
            || !opensNext && waiver.added(tokens, end, sentenceEnd);
    return Optional.of(new Demand(least.get(), from, end, weak, waived));
  }

  /// Whether a degree is only welcome: by its section or its words, where none insists on it.
  private boolean weak(Advert advert, CueHits hits, int hit, int begin, int end, int stop) {
    Tokens tokens = advert.tokens();
    boolean welcomed =
        hits.section(advert, hit) == Section.PREFERRED
            || welcome.in(tokens, begin, hits.from(hit))
            || welcome.in(tokens, end, stop);
    return welcomed && (!insisting.in(tokens, end, stop) || waiver.notNeeded(tokens, end, stop));
  }

  /// Whether all are pairs of letters in a list with commas, as states are ("MA, MD, ME").
  private static boolean states(Advert advert, CueHits hits, int hit, int next) {
    Tokens tokens = advert.tokens();
    int behind = hits.end(hit);
    for (int each = hit; each >= 0 && each != next; each = hits.next(Topic.EDUCATION, each + 1)) {
      boolean letters = CUES[hits.value(each)].proof() == DegreeCue.Proof.LETTERS;
      boolean listed = each == hit || tokens.gap(hits.from(each)) == Gap.LIST;
      if (!letters || !listed || hits.from(each) > behind) {
        return false;
      }
      behind = hits.end(each);
    }
    return true;
  }

  /// The least of the degrees that stand together, "degree" behind one being part of it; empty
  /// where training of another kind does.
  private static Optional<Education> least(CueHits hits, int hit, int next) {
    Education least = Education.DOCTORATE;
    boolean named = false;
    for (int each = hit; each >= 0 && each != next; each = hits.next(Topic.EDUCATION, each + 1)) {
      DegreeCue cue = CUES[hits.value(each)];
      if (cue == DegreeCue.APPRENTICESHIP) {
        return Optional.empty();
      }
      if (!(named && cue == DegreeCue.DEGREE)) {
        least = cue.education().compareTo(least) < 0 ? cue.education() : least;
      }
      named |= cue != DegreeCue.DEGREES;
    }
    return Optional.of(least);
  }
}
