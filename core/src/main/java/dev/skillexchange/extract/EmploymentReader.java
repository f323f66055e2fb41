package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.job.Employment;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Hints;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.Locale;
import java.util.Optional;

/// Reads the kind of employment: from the title, the words of the text that name it as such, the
/// source's own field, the level; else full time is assumed.
final class EmploymentReader {
  private static final Employment[] KINDS = Employment.values();

  private final EmploymentProof proof;
  private final PhraseList stage;

  EmploymentReader(Lexicon lexicon, Cues cues) {
    EmploymentWords.addTo(cues);
    proof = new EmploymentProof(lexicon);
    stage = new PhraseList(lexicon, "stage");
  }

  Fact<Employment> read(
      Advert advert, CueHits hits, Tokens title, CueHits titleHits, Fact<Level> level) {
    return inTitle(title, titleHits)
        .or(() -> inText(advert, hits, Strength.PLAIN))
        .or(() -> inText(advert, hits, Strength.FEW_HOURS))
        .or(() -> ofHint(advert.posting().hints()))
        .or(() -> ofLevel(advert, level))
        .or(() -> inText(advert, hits, Strength.HOURS))
        .or(() -> inText(advert, hits, Strength.FULL_TIME))
        .orElseGet(() -> new Fact.Assumed<>(Employment.FULL_TIME, "employment.full-time"));
  }

  /// An internship before all; of several kinds in a header with bars, full time.
  private Optional<Fact<Employment>> inTitle(Tokens title, CueHits hits) {
    int best = -1;
    int full = -1;
    for (int hit = hits.next(Topic.EMPLOYMENT_TITLE, 0);
        hit >= 0;
        hit = hits.next(Topic.EMPLOYMENT_TITLE, hit + 1)) {
      if (hits.value(hit) == EmploymentWords.NO_KIND) {
        continue;
      }
      Employment kind = kind(hits, hit);
      if (kind == Employment.FULL_TIME) {
        full = qualifies(title, hits, hit) ? full : hit;
      } else if (best < 0 || kind == Employment.INTERNSHIP && kind(hits, best) != kind) {
        best = hit;
      }
    }
    if (best < 0 && full < 0) {
      return ofStage(title);
    }
    boolean several =
        best < 0
            || full >= 0
                && (title.text().indexOf('|') >= 0 || kind(hits, best) == Employment.PART_TIME);
    int said = several ? full : best;
    Span span = Sentences.span(title, hits.from(said), hits.end(said));
    return stated(kind(hits, said), Evidence.inTitle(span, "employment.title"));
  }

  /// Whether "full-time" tells only the hours of another kind ("full-time internship") or what it
  /// may become ("contract, potential for full-time").
  private boolean qualifies(Tokens title, CueHits hits, int hit) {
    int next = hits.next(Topic.EMPLOYMENT_TITLE, hit + 1);
    boolean another =
        next >= 0
            && hits.from(next) == hits.end(hit)
            && title
                .text()
                .substring(title.end(hits.end(hit) - 1), title.start(hits.from(next)))
                .isBlank()
            && hits.value(next) != EmploymentWords.NO_KIND
            && (kind(hits, next) == Employment.INTERNSHIP
                || kind(hits, next) == Employment.CONTRACT);
    return another || proof.later(title, hits.from(hit), hits.end(hit));
  }

  /// "Stage" before the rest of a title is French for an internship.
  private Optional<Fact<Employment>> ofStage(Tokens title) {
    boolean french = title.count() > 1 && stage.at(title, 0) == 1 && !proof.onStage(title, 1);
    return french
        ? stated(
            Employment.INTERNSHIP,
            Evidence.inTitle(Sentences.span(title, 0, 1), "employment.title"))
        : Optional.empty();
  }

  private static Employment kind(CueHits hits, int hit) {
    return KINDS[hits.value(hit)];
  }

  private static Optional<Fact<Employment>> ofHint(Hints hints) {
    return hints
        .employment()
        .flatMap(EmploymentReader::named)
        .map(kind -> new Fact.Stated<>(kind, Evidence.inHint(0, "employment.field")));
  }

  /// The kinds as feeds spell them: `FullTime`, `PART_TIME`, `full-time`, `Contractor`, `intern`.
  static Optional<Employment> named(String written) {
    String folded = written.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    if (folded.contains("intern") || folded.contains("praktik")) {
      return Optional.of(Employment.INTERNSHIP);
    }
    if (folded.contains("parttime") || folded.contains("teilzeit")) {
      return Optional.of(Employment.PART_TIME);
    }
    if (folded.contains("temp") || folded.contains("season") || folded.contains("fixedterm")) {
      return Optional.of(Employment.TEMPORARY);
    }
    if (folded.contains("contract") || folded.contains("freelance")) {
      return Optional.of(Employment.CONTRACT);
    }
    boolean full =
        folded.contains("fulltime")
            || folded.contains("permanent")
            || folded.contains("vollzeit")
            || folded.contains("regular");
    return full ? Optional.of(Employment.FULL_TIME) : Optional.empty();
  }

  /// An intern's level, unless it was read from a "stage" that may be a company's.
  private static Optional<Fact<Employment>> ofLevel(Advert advert, Fact<Level> level) {
    return level instanceof Fact.Stated<Level>(Level value, Evidence evidence)
            && value == Level.INTERN
            && !(evidence.field() == Evidence.Field.TITLE
                && evidence.span().of(advert.posting().title()).equalsIgnoreCase("stage"))
        ? stated(
            Employment.INTERNSHIP,
            new Evidence(evidence.field(), evidence.ordinal(), evidence.span(), "employment.level"))
        : Optional.empty();
  }

  /// How much a cue of the text counts.
  private enum Strength {
    /// Before the source's own field, which many sources leave at full time.
    PLAIN,
    /// Hours of at most half a week.
    FEW_HOURS,
    /// More hours, which may be those of a part of the work.
    HOURS,
    FULL_TIME;

    private static Strength of(Tokens tokens, CueHits hits, int hit) {
      int value = hits.value(hit);
      if (EmploymentWords.kind(value) == Employment.FULL_TIME) {
        return FULL_TIME;
      }
      if (EmploymentWords.proof(value) != EmploymentWords.Proof.HOURS) {
        return PLAIN;
      }
      return EmploymentProof.halfWeek(tokens, hits.from(hit)) ? FEW_HOURS : HOURS;
    }
  }

  /// The first kind that the text names as its own.
  private Optional<Fact<Employment>> inText(Advert advert, CueHits hits, Strength strength) {
    for (int hit = hits.next(Topic.EMPLOYMENT, 0);
        hit >= 0;
        hit = hits.next(Topic.EMPLOYMENT, hit + 1)) {
      if (Strength.of(advert.tokens(), hits, hit) == strength && proof.holds(advert, hits, hit)) {
        Span span = Sentences.span(advert.tokens(), hits.from(hit), hits.end(hit));
        return stated(
            EmploymentWords.kind(hits.value(hit)), Evidence.inText(span, "employment.text"));
      }
    }
    return Optional.empty();
  }

  private static Optional<Fact<Employment>> stated(Employment kind, Evidence evidence) {
    return Optional.of(new Fact.Stated<>(kind, evidence));
  }
}
