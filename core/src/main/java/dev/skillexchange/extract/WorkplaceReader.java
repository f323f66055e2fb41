package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Gazetteer;
import dev.skillexchange.catalogue.PlacePhrase.Use;
import dev.skillexchange.extract.WorkCues.Cue;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Hints;
import dev.skillexchange.job.Place;
import dev.skillexchange.job.Workplace;
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
  /// So many words behind remote work may limit it.
  private static final int BEHIND = 6;

  private final WorkplaceWords words;
  private final OfficeDays days;
  private final PhraseList mixedDuties;
  private final PhraseList benefits;

  WorkplaceReader(Gazetteer gazetteer, Lexicon lexicon) {
    words = new WorkplaceWords(gazetteer, lexicon);
    days = new OfficeDays(gazetteer, lexicon);
    mixedDuties = new PhraseList(lexicon, gazetteer.phrases(Use.MIXED_DUTIES));
    benefits = new PhraseList(lexicon, gazetteer.phrases(Use.BENEFIT));
  }

  Fact<Workplace> read(
      Advert advert,
      Tokens title,
      List<Tokens> locations,
      List<Fact.Stated<Place>> places,
      List<Cue> cues) {
    Hints hints = advert.posting().hints();
    return ofDays(advert, cues)
        .or(() -> inTitle(title))
        .or(() -> inLocations(locations))
        .or(() -> ofField(hints))
        .or(() -> inText(advert, cues, Use.TEXT_HYBRID, Workplace.HYBRID))
        .or(() -> inText(advert, cues, Use.NOT_REMOTE, Workplace.ONSITE))
        .or(() -> ofFlag(hints))
        .or(() -> inText(advert, cues, Use.TEXT_ONSITE, Workplace.ONSITE))
        .or(() -> inText(advert, cues, Use.TEXT_REMOTE, Workplace.REMOTE))
        .or(() -> inText(advert, cues, Use.REMOTE_FRIENDLY, welcome(hints, places)))
        .or(() -> inText(advert, cues, Use.AT_HOME, homeWork(hints, places)))
        .or(() -> ofOffice(hints, places))
        .orElseGet(Fact::unknown);
  }

  /// Days counted in the text.
  private Optional<Fact<Workplace>> ofDays(Advert advert, List<Cue> cues) {
    for (Cue cue : cues) {
      if (cue.use() == Use.DAYS && advert.section(cue.block()) != Section.PROCESS) {
        Optional<Workplace> found = days.at(advert.tokens(), cue.from(), cue.end());
        if (found.isPresent()) {
          return Optional.of(stated(advert, cue, found.get(), "workplace.office-days"));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Fact<Workplace>> inTitle(Tokens title) {
    Optional<Workplace> counted = days.in(title);
    return words
        .read(title)
        .map(said ->
            new Fact.Stated<>(
                counted.orElse(said.workplace()),
                Evidence.inTitle(said.span(), "workplace.title")));
  }

  private Optional<Fact<Workplace>> inLocations(List<Tokens> locations) {
    for (int i = 0; i < locations.size(); i++) {
      Optional<WorkplaceWords.Said> said = words.read(locations.get(i));
      if (said.isPresent()) {
        Evidence evidence = Evidence.inLocation(i, said.get().span(), "workplace.location");
        return Optional.of(new Fact.Stated<>(said.get().workplace(), evidence));
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
    return hints.remote().isPresent() && !hints.remote().get() && isOffice(places)
        ? Optional.of(
            new Fact.Stated<>(Workplace.ONSITE, Evidence.inHint(0, "workplace.remote-flag")))
        : Optional.empty();
  }

  private static boolean isOffice(List<Fact.Stated<Place>> places) {
    return places.stream().anyMatch(place -> place.value().cityName().isPresent());
  }

  private static Workplace welcome(Hints hints, List<Fact.Stated<Place>> places) {
    return hints.remote().isPresent() && isOffice(places) ? Workplace.HYBRID : Workplace.REMOTE;
  }

  /// Work at home beside an office is a part of the week.
  private static Workplace homeWork(Hints hints, List<Fact.Stated<Place>> places) {
    return isOffice(places) || hints.remote().isPresent() ? Workplace.HYBRID : Workplace.REMOTE;
  }

  private Optional<Fact<Workplace>> inText(
      Advert advert, List<Cue> cues, Use use, Workplace workplace) {
    for (Cue cue : cues) {
      if (cue.use() == use && isMeant(advert, cue)) {
        return Optional.of(stated(advert, cue, workplace, "workplace.text"));
      }
    }
    return Optional.empty();
  }

  /// Whether the words behind a phrase leave it what it seems.
  private boolean isMeant(Advert advert, Cue cue) {
    int end = advert.end(cue.block());
    boolean process = advert.section(cue.block()) == Section.PROCESS;
    return switch (cue.use()) {
      case TEXT_ONSITE -> !process;
      case TEXT_HYBRID ->
          !process && mixedDuties.at(advert.tokens(), Math.min(end, cue.end())) == 0;
      case TEXT_REMOTE, REMOTE_FRIENDLY, AT_HOME ->
          !benefits.in(advert.tokens(), cue.end(), Math.min(end, cue.end() + BEHIND));
      default -> true;
    };
  }

  private static Fact<Workplace> stated(Advert advert, Cue cue, Workplace workplace, String rule) {
    Tokens tokens = advert.tokens();
    Span span = new Span(tokens.start(cue.from()), tokens.end(cue.end() - 1));
    return new Fact.Stated<>(workplace, Evidence.inText(span, rule));
  }
}
