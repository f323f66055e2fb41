package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.job.Employment;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Hints;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads the kind of employment: from the title, the source's own field, the level, the words of
/// the text that name it as such; else full time is assumed.
final class EmploymentReader {
  private final Map<Employment, PhraseList> title = new EnumMap<>(Employment.class);
  private final Map<Employment, PhraseList> text = new LinkedHashMap<>();

  EmploymentReader(Lexicon lexicon) {
    title.put(
        Employment.INTERNSHIP,
        new PhraseList(
            lexicon,
            "internship",
            "intern",
            "co op",
            "praktikum",
            "praktikant",
            "praktikantin",
            "stage",
            "stagiaire",
            "becario",
            "estágio"));
    title.put(
        Employment.PART_TIME,
        new PhraseList(lexicon, "part time", "pt", "teilzeit", "temps partiel", "medio tiempo"));
    title.put(
        Employment.TEMPORARY,
        new PhraseList(
            lexicon,
            "temporary",
            "seasonal",
            "temp",
            "maternity cover",
            "parental leave cover",
            "interim",
            "fixed term",
            "ftc",
            "cdd",
            "befristet",
            "mat leave",
            "maternity leave cover",
            "12 month ftc"));
    title.put(
        Employment.CONTRACT,
        new PhraseList(
            lexicon,
            "contract",
            "contractor",
            "freelance",
            "freelancer",
            "1099",
            "c2c",
            "contract to hire",
            "independent contractor",
            "b2b"));
    text.put(
        Employment.PART_TIME,
        new PhraseList(
            lexicon,
            "part time position",
            "part time role",
            "this is a part time",
            "employment type part time",
            "part time opportunity",
            "job type part time",
            "hours per week part time"));
    text.put(
        Employment.TEMPORARY,
        new PhraseList(
            lexicon,
            "temporary position",
            "temporary role",
            "this is a temporary",
            "fixed term contract",
            "seasonal position",
            "seasonal role",
            "maternity cover",
            "employment type temporary"));
    text.put(
        Employment.CONTRACT,
        new PhraseList(
            lexicon,
            "contract position",
            "contract role",
            "this is a contract",
            "month contract",
            "independent contractor",
            "freelance role",
            "freelance position",
            "contractor role",
            "contractor position",
            "employment type contract",
            "1099 position",
            "contract opportunity"));
    text.put(
        Employment.FULL_TIME,
        new PhraseList(
            lexicon,
            "full time position",
            "full time role",
            "this is a full time",
            "employment type full time",
            "full time employee",
            "full time opportunity",
            "job type full time",
            "full time"));
  }

  Fact<Employment> read(Advert advert, Tokens titleTokens, Fact<Level> level) {
    return inTitle(titleTokens)
        .or(() -> ofHint(advert.posting().hints()))
        .or(() -> ofLevel(level))
        .or(() -> inText(advert))
        .orElseGet(() -> new Fact.Assumed<>(Employment.FULL_TIME, "employment.full-time"));
  }

  private Optional<Fact<Employment>> inTitle(Tokens tokens) {
    for (Map.Entry<Employment, PhraseList> kind : title.entrySet()) {
      int at = kind.getValue().find(tokens, 0, tokens.count());
      if (at >= 0) {
        int end = at + kind.getValue().at(tokens, at) - 1;
        Span span = new Span(tokens.start(at), tokens.end(end));
        return stated(kind.getKey(), Evidence.inTitle(span, "employment.title"));
      }
    }
    return Optional.empty();
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

  private static Optional<Fact<Employment>> ofLevel(Fact<Level> level) {
    return level instanceof Fact.Stated<Level>(Level value, Evidence evidence)
            && value == Level.INTERN
        ? stated(
            Employment.INTERNSHIP,
            new Evidence(evidence.field(), evidence.ordinal(), evidence.span(), "employment.level"))
        : Optional.empty();
  }

  private Optional<Fact<Employment>> inText(Advert advert) {
    Tokens tokens = advert.tokens();
    for (Map.Entry<Employment, PhraseList> kind : text.entrySet()) {
      int at = kind.getValue().find(tokens, 0, tokens.count());
      if (at >= 0) {
        int end = at + kind.getValue().at(tokens, at) - 1;
        Span span = new Span(tokens.start(at), tokens.end(end));
        return stated(kind.getKey(), Evidence.inText(span, "employment.text"));
      }
    }
    return Optional.empty();
  }

  private static Optional<Fact<Employment>> stated(Employment kind, Evidence evidence) {
    return Optional.of(new Fact.Stated<>(kind, evidence));
  }
}
