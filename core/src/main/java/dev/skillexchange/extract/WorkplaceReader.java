package dev.skillexchange.extract;

import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Hints;
import dev.skillexchange.job.Place;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.text.Block;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads where the work is done. Days in the office each week make it hybrid whatever else is said;
/// then the title and the location decide, the source's fields, and the words of the text; an
/// office beside a field that says "not remote" is on-site.
final class WorkplaceReader {
  private final PhraseList officeDays;
  private final PhraseList remote;
  private final PhraseList hybrid;
  private final PhraseList onsite;
  private final PhraseList remoteText;
  private final PhraseList hybridText;
  private final PhraseList onsiteText;

  WorkplaceReader(Lexicon lexicon) {
    officeDays =
        new PhraseList(
            lexicon,
            "days a week in the office",
            "days per week in the office",
            "days a week in our office",
            "days per week in our office",
            "days in the office",
            "days in office",
            "days in our office",
            "days per week in office",
            "days a week in office",
            "days a week onsite",
            "days per week onsite",
            "days onsite",
            "days on site",
            "days a week on site",
            "days per week on site",
            "days a week in person",
            "days per week in person",
            "days from the office",
            "days from our office",
            "in office days",
            "days at the office",
            "in the office at least",
            "day per week in the office",
            "day a week in the office",
            "days a week from our office",
            "days per week from our office",
            "days week in office",
            "days in person",
            "tage im büro",
            "jours au bureau",
            "jours de télétravail",
            "days of remote work per week",
            "days remote",
            "days home office");
    remote =
        new PhraseList(
            lexicon,
            "remote",
            "remotely",
            "wfh",
            "work from home",
            "télétravail",
            "teletrabajo",
            "remoto",
            "telecommute",
            "anywhere",
            "distributed",
            "home office",
            "virtual",
            "work from anywhere",
            "home based");
    hybrid = new PhraseList(lexicon, "hybrid", "híbrido", "hybride", "flexible");
    onsite =
        new PhraseList(
            lexicon,
            "on site",
            "onsite",
            "in office",
            "in person",
            "in the office",
            "sur site",
            "vor ort",
            "presencial",
            "inoffice");
    remoteText =
        new PhraseList(
            lexicon,
            "fully remote",
            "100% remote",
            "100 remote",
            "remote first",
            "remote position",
            "remote role",
            "this is a remote",
            "this role is remote",
            "position is remote",
            "work remotely",
            "remote work",
            "work from anywhere",
            "remote opportunity",
            "remote only",
            "remote friendly",
            "remote company",
            "work fully remotely",
            "remote based",
            "distributed team",
            "all remote",
            "role is fully remote",
            "remote within",
            "remote in",
            "location remote",
            "be remote",
            "remote job",
            "remote environment",
            "work from home",
            "remote possible",
            "remote ok");
    hybridText =
        new PhraseList(
            lexicon,
            "hybrid work",
            "hybrid role",
            "hybrid position",
            "hybrid schedule",
            "hybrid model",
            "hybrid environment",
            "hybrid working",
            "this is a hybrid",
            "hybrid setup",
            "hybrid workplace",
            "location hybrid",
            "is hybrid",
            "hybrid policy",
            "hybrid team",
            "hybrides arbeiten",
            "hybrid remote",
            "hybrid in",
            "hybrid work environment");
    onsiteText =
        new PhraseList(
            lexicon,
            "on site role",
            "onsite role",
            "on site position",
            "onsite position",
            "in person role",
            "this is an in office",
            "this is an onsite",
            "this is an on site",
            "in office role",
            "in person position",
            "work in person",
            "in person culture",
            "in office culture",
            "fully in person",
            "fully onsite",
            "fully on site",
            "fully in office",
            "100 onsite",
            "days a week in the office 5",
            "in person company",
            "in office company",
            "is onsite",
            "is on site",
            "is in person",
            "in person team",
            "work from our office",
            "5 days a week",
            "five days a week",
            "5 days week",
            "location onsite",
            "in office 5 days",
            "we work in person",
            "full time in office",
            "in person in our",
            "this role is based in our");
  }

  Fact<Workplace> read(
      Advert advert, Tokens title, List<Tokens> locations, List<Fact.Stated<Place>> places) {
    return fiveDays(advert)
        .or(() -> inText(advert, officeDays, Workplace.HYBRID, "workplace.office-days"))
        .or(() -> inShort(title, -1))
        .or(() -> inLocations(locations))
        .or(() -> ofField(advert.posting().hints()))
        .or(() -> inText(advert, hybridText, Workplace.HYBRID, "workplace.text"))
        .or(() -> ofFlag(advert.posting().hints()))
        .or(() -> inText(advert, onsiteText, Workplace.ONSITE, "workplace.text"))
        .or(() -> inText(advert, remoteText, Workplace.REMOTE, "workplace.text"))
        .or(() -> ofOffice(advert.posting().hints(), places))
        .orElseGet(Fact::unknown);
  }

  /// Five days in the office are no hybrid.
  private Optional<Fact<Workplace>> fiveDays(Advert advert) {
    Tokens tokens = advert.tokens();
    int at = officeDays.find(tokens, 0, tokens.count());
    if (at > 0) {
      String before = tokens.written(at - 1).toLowerCase(Locale.ROOT);
      if (before.equals("5") || before.equals("five")) {
        return stated(Workplace.ONSITE, tokens, at, officeDays, "workplace.office-days");
      }
    }
    return Optional.empty();
  }

  /// "Remote or hybrid" is remote.
  private Optional<Fact<Workplace>> inShort(Tokens tokens, int location) {
    int end = tokens.count();
    int at = remote.find(tokens, 0, end);
    if (at >= 0) {
      boolean mixed = hybrid.in(tokens, 0, at) && tokens.count() < 4 && location >= 0;
      return Optional.of(
          fact(mixed ? Workplace.HYBRID : Workplace.REMOTE, tokens, at, remote, location));
    }
    int mixed = hybrid.find(tokens, 0, end);
    if (mixed >= 0) {
      return Optional.of(fact(Workplace.HYBRID, tokens, mixed, hybrid, location));
    }
    int there = onsite.find(tokens, 0, end);
    return there >= 0
        ? Optional.of(fact(Workplace.ONSITE, tokens, there, onsite, location))
        : Optional.empty();
  }

  private static Fact<Workplace> fact(
      Workplace workplace, Tokens tokens, int at, PhraseList list, int location) {
    Span span = span(tokens, at, list);
    return new Fact.Stated<>(
        workplace,
        location < 0
            ? Evidence.inTitle(span, "workplace.title")
            : Evidence.inLocation(location, span, "workplace.location"));
  }

  private Optional<Fact<Workplace>> inLocations(List<Tokens> locations) {
    for (int i = 0; i < locations.size(); i++) {
      Optional<Fact<Workplace>> found = inShort(locations.get(i), i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Fact<Workplace>> ofField(Hints hints) {
    return hints
        .workplace()
        .flatMap(WorkplaceReader::named)
        .map(where -> new Fact.Stated<>(where, Evidence.inHint(0, "workplace.field")));
  }

  private static Optional<Workplace> named(String written) {
    String folded = written.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    if (folded.contains("hybrid")) {
      return Optional.of(Workplace.HYBRID);
    }
    if (folded.contains("remote") || folded.contains("telecommute")) {
      return Optional.of(Workplace.REMOTE);
    }
    return folded.contains("onsite") || folded.contains("inoffice") || folded.contains("inperson")
        ? Optional.of(Workplace.ONSITE)
        : Optional.empty();
  }

  private static Optional<Fact<Workplace>> ofFlag(Hints hints) {
    return hints.remote().orElse(false)
        ? Optional.of(
            new Fact.Stated<>(Workplace.REMOTE, Evidence.inHint(0, "workplace.remote-flag")))
        : Optional.empty();
  }

  private static Optional<Fact<Workplace>> ofOffice(Hints hints, List<Fact.Stated<Place>> places) {
    boolean office = places.stream().anyMatch(place -> place.value().cityName().isPresent());
    return hints.remote().isPresent() && !hints.remote().get() && office
        ? Optional.of(
            new Fact.Stated<>(Workplace.ONSITE, Evidence.inHint(0, "workplace.remote-flag")))
        : Optional.empty();
  }

  private static Optional<Fact<Workplace>> inText(
      Advert advert, PhraseList list, Workplace workplace, String rule) {
    Tokens tokens = advert.tokens();
    List<Block> blocks = advert.blocks();
    for (int block = 0; block < blocks.size(); block++) {
      Section section = advert.section(block);
      if (section != Section.LEGAL) {
        int at = list.find(tokens, advert.from(block), advert.end(block));
        if (at >= 0) {
          return stated(workplace, tokens, at, list, rule);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Fact<Workplace>> stated(
      Workplace workplace, Tokens tokens, int at, PhraseList list, String rule) {
    return Optional.of(new Fact.Stated<>(workplace, Evidence.inText(span(tokens, at, list), rule)));
  }

  private static Span span(Tokens tokens, int at, PhraseList list) {
    return new Span(tokens.start(at), tokens.end(at + list.at(tokens, at) - 1));
  }
}
