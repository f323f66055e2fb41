package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.PlacePhrase.Use;
import dev.skillexchange.extract.WorkCues.Cue;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Place;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the places of work: from the location texts; where they name none, from the title; then
/// from the text, where it says what the place is; last the country that the source states.
///
/// Of several cities with one name, region and country beside it decide, then the countries that
/// the posting names elsewhere, then population. Only what is written becomes a region; the country
/// of a known city is always given.
final class PlaceReader {
  private final PlaceIndex index;
  private final PlaceDrafts drafts;
  private final TitlePlaces titles;
  private final TextPlaces texts;

  PlaceReader(Catalogue catalogue, Lexicon lexicon) {
    index = new PlaceIndex(catalogue, lexicon);
    PlaceWords words = new PlaceWords(catalogue.gazetteer(), lexicon);
    drafts = new PlaceDrafts(index, words);
    titles = new TitlePlaces(drafts, words);
    texts = new TextPlaces(lexicon, drafts, words);
  }

  /// The names of places that it knows.
  PlaceIndex index() {
    return index;
  }

  /// A draft and where it was read.
  private record Sited(PlaceDraft draft, Evidence evidence) {}

  /// What a posting says of places.
  ///
  /// @param scope countries and zones, as they may say where a remote worker lives
  record Places(List<Fact.Stated<Place>> places, List<Fact.Stated<String>> scope) {}

  Places read(Advert advert, Tokens title, List<Tokens> locations, List<Cue> cues) {
    List<Fact.Stated<String>> scope = new ArrayList<>();
    List<Sited> sited = inLocations(locations, scope);
    if (sited.isEmpty()) {
      sited = inTitle(title, scope);
    }
    if (sited.isEmpty()) {
      sited = inText(advert, cues);
    }
    List<Fact.Stated<Place>> places = places(sited);
    scopes(sited, scope);
    if (places.isEmpty()) {
      advert
          .posting()
          .hints()
          .country()
          .flatMap(this::country)
          .ifPresent(place ->
              places.add(new Fact.Stated<>(place, Evidence.inHint(0, "place.country-field"))));
    }
    return new Places(places, scope);
  }

  private List<Sited> inLocations(List<Tokens> locations, List<Fact.Stated<String>> scope) {
    List<Sited> sited = new ArrayList<>();
    for (int i = 0; i < locations.size(); i++) {
      Tokens tokens = locations.get(i);
      for (PlaceDraft draft : drafts.of(tokens, true)) {
        sited.add(new Sited(draft, Evidence.inLocation(i, span(tokens, draft), "place.location")));
      }
      zones(tokens, tokens.count(), i, scope);
    }
    return sited;
  }

  private List<Sited> inTitle(Tokens title, List<Fact.Stated<String>> scope) {
    zones(title, TitlePlaces.lineEnd(title), -1, scope);
    return titles.read(title).stream()
        .map(draft -> new Sited(draft, Evidence.inTitle(span(title, draft), "place.title")))
        .toList();
  }

  private static Span span(Tokens tokens, PlaceDraft draft) {
    return new Span(tokens.start(draft.from), tokens.end(draft.end - 1));
  }

  /// The places of the strongest kind of statement that names any.
  private List<Sited> inText(Advert advert, List<Cue> cues) {
    for (Use use : List.of(Use.LABEL, Use.BASED, Use.REMOTE_WITHIN, Use.LIVES)) {
      List<Sited> sited = new ArrayList<>();
      String rule = use == Use.LABEL ? "place.label" : "place.text";
      for (TextPlaces.Read read : texts.read(advert, cues, use)) {
        for (PlaceDraft draft : read.places()) {
          sited.add(new Sited(draft, Evidence.inText(read.span(draft), rule)));
        }
      }
      if (!sited.isEmpty()) {
        return sited;
      }
    }
    return List.of();
  }

  private static List<Fact.Stated<Place>> places(List<Sited> sited) {
    Set<CountryCode> told = new HashSet<>();
    for (Sited one : sited) {
      if (one.draft().orRegion.isEmpty()) {
        one.draft().toldCountry().ifPresent(told::add);
      }
    }
    List<Fact.Stated<Place>> places = new ArrayList<>();
    for (Sited one : sited) {
      PlaceDraft draft = one.draft();
      if (draft.isCountry()
          && draft.orRegion.filter(region -> told.contains(region.country())).isPresent()
          && draft.written.length() > 2) {
        draft.takeRegion();
      }
      draft.places(told).forEach(place -> add(places, place, one.evidence()));
    }
    return places;
  }

  /// Adds a place, or the region to the same city without one.
  private static void add(List<Fact.Stated<Place>> places, Place place, Evidence evidence) {
    for (int i = 0; i < places.size(); i++) {
      Place known = places.get(i).value();
      boolean sameCity = place.city().isPresent() && place.city().equals(known.city());
      if (known.equals(place) || sameCity && place.region().isEmpty()) {
        return;
      }
      if (sameCity && known.region().isEmpty()) {
        places.set(i, new Fact.Stated<>(place, evidence));
        return;
      }
    }
    places.add(new Fact.Stated<>(place, evidence));
  }

  private static void scopes(List<Sited> sited, List<Fact.Stated<String>> scope) {
    for (Sited one : sited) {
      if (!one.draft().isTown() || one.draft().country.isPresent()) {
        for (Place place : one.draft().places(Set.of())) {
          place.country().ifPresent(code -> addScope(scope, code.code(), one.evidence()));
        }
      }
    }
  }

  /// @param location -1 for the title
  private void zones(Tokens tokens, int end, int location, List<Fact.Stated<String>> scope) {
    for (PlaceIndex.Found found : index.find(tokens)) {
      if (found.end() <= end
          && found.zone().filter(zone -> zone.countries().size() > 1).isPresent()) {
        Span span = new Span(tokens.start(found.from()), tokens.end(found.end() - 1));
        Evidence evidence =
            location < 0
                ? Evidence.inTitle(span, "scope.title")
                : Evidence.inLocation(location, span, "scope.location");
        addScope(scope, found.zone().get().id(), evidence);
      }
    }
  }

  private static void addScope(List<Fact.Stated<String>> scope, String where, Evidence evidence) {
    if (scope.stream().noneMatch(known -> known.value().equals(where))) {
      scope.add(new Fact.Stated<>(where, evidence));
    }
  }

  private Optional<Place> country(String written) {
    return index.find(index.tokens(written)).stream()
        .flatMap(found -> found.country().stream())
        .findFirst()
        .map(country ->
            new Place(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(country.code())));
  }
}
