package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.SkillKind;
import dev.skillexchange.group.Signature;
import dev.skillexchange.group.SignatureWriter;
import dev.skillexchange.group.Terms;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.Place;
import dev.skillexchange.job.SkillMention;
import dev.skillexchange.job.Years;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// Reads what grouping has to know of a posting, from its words and its facts.
final class SignatureReader {
  private static final String REMOTE = "remote";
  private static final String ENGLISH = "English";

  private final TellingWords tellingWords;
  private final TitleScope titleScope;

  SignatureReader(PlaceIndex places, Catalogue catalogue, Lexicon lexicon) {
    tellingWords = new TellingWords(places, catalogue.gazetteer(), lexicon);
    titleScope = new TitleScope(places, catalogue.titleWords());
  }

  Signature read(Advert advert, Facts facts) {
    SignatureWriter writer = new SignatureWriter();
    TellingWords.Telling title = tellingWords.of(advert.posting(), facts);
    title.words().forEach(writer::titleWord);
    boolean named = tellingWords.nameRole(advert.posting().title(), facts);
    writer.namesRole(named);
    places(advert, facts, writer);
    writer.terms(terms(facts, text(advert, writer)));
    if (named && !title.header()) {
      TitleScope.Split split = titleScope.of(title, facts);
      split.names().forEach(writer::nameWord);
      split.scope().forEach(writer::scopeWord);
    }
    return writer.signature();
  }

  /// Writes the words of the text.
  ///
  /// @return a hash of the times of day among them
  private static int text(Advert advert, SignatureWriter writer) {
    Tokens tokens = advert.tokens();
    int hours = 0;
    int token = 0;
    for (int block = 0; block < advert.blocks().size(); block++) {
      boolean tellsWork = tellsWork(advert.section(block));
      int end = advert.end(block);
      for (; token < end; token++) {
        int hash = tokens.hash(token);
        writer.word(hash, tellsWork);
        if (isTime(tokens, token)) {
          hours += hash | 1;
        }
      }
    }
    return hours;
  }

  private static boolean tellsWork(Section section) {
    return switch (section) {
      case DUTIES, REQUIREMENTS, PREFERRED -> true;
      case OPENING, EMPLOYER, OFFER, PROCESS, LEGAL -> false;
    };
  }

  /// "9am", "30pm".
  private static boolean isTime(Tokens tokens, int token) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    String text = tokens.text();
    if (end - start < 3 || end - start > 6 || text.charAt(start) > '9') {
      return false;
    }
    char half = Character.toLowerCase(text.charAt(end - 2));
    return Character.toLowerCase(text.charAt(end - 1)) == 'm' && (half == 'a' || half == 'p');
  }

  /// The places as facts tell them; a location that no place was read from stands for itself.
  private static void places(Advert advert, Facts facts, SignatureWriter writer) {
    List<String> locations = advert.posting().locations();
    boolean[] read = new boolean[locations.size()];
    facts
        .places()
        .forEach(place -> {
          writer.place(name(place.value()));
          mark(read, place.evidence());
        });
    facts.remoteScope().forEach(scope -> mark(read, scope.evidence()));
    boolean known = !facts.places().isEmpty() || !facts.remoteScope().isEmpty();
    for (int i = 0; i < read.length; i++) {
      String location = locations.get(i).strip().toLowerCase(Locale.ROOT);
      if (!read[i] && !(known && location.contains(REMOTE))) {
        writer.place(location);
      }
    }
  }

  private static void mark(boolean[] read, Evidence evidence) {
    if (evidence.field() == Evidence.Field.LOCATION && evidence.ordinal() < read.length) {
      read[evidence.ordinal()] = true;
    }
  }

  private static String name(Place place) {
    return place
        .city()
        .map(city -> "city " + city)
        .orElseGet(() ->
            place.cityName().orElse("")
                + '/'
                + place.region().orElse("")
                + '/'
                + place.country().map(Object::toString).orElse(""));
  }

  private static Terms terms(Facts facts, int hours) {
    return new Terms(
        facts.employment().orAssumed(),
        facts.years().stated().map(Years::least).orElse(OptionalInt.empty()),
        languages(facts),
        hours,
        facts.pay().base().flatMap(Terms.Band::of));
  }

  /// English is left out: adverts name it or take it for granted.
  private static int languages(Facts facts) {
    int hash = 0;
    for (SkillMention skill : facts.skills()) {
      if (skill.kind() == SkillKind.NATURAL_LANGUAGE && !skill.name().equals(ENGLISH)) {
        hash += skill.name().hashCode() | 1;
      }
    }
    return hash;
  }
}
