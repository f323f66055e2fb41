package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Gazetteer;
import dev.skillexchange.catalogue.PlacePhrase;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/// The words that stand around places in titles and location texts, compiled.
final class PlaceWords {
  private final PhraseList between;
  private final PhraseList noCity;
  private final PhraseList prepositions;
  private final PhraseList workplaces;
  private final PhraseList offices;

  PlaceWords(Gazetteer gazetteer, Lexicon lexicon) {
    between = new PhraseList(lexicon, gazetteer.phrases(PlacePhrase.Use.LIST_WORD));
    noCity = new PhraseList(lexicon, gazetteer.phrases(PlacePhrase.Use.NO_CITY));
    prepositions = new PhraseList(lexicon, gazetteer.phrases(PlacePhrase.Use.PREPOSITION));
    offices = new PhraseList(lexicon, gazetteer.phrases(PlacePhrase.Use.OFFICE));
    List<String> all = new ArrayList<>();
    all.addAll(gazetteer.phrases(PlacePhrase.Use.REMOTE));
    all.addAll(gazetteer.phrases(PlacePhrase.Use.HYBRID));
    all.addAll(gazetteer.phrases(PlacePhrase.Use.ONSITE));
    workplaces = new PhraseList(lexicon, all);
  }

  /// The length of the words between places that begin at a token; 0 where none do. Numbers count.
  int between(Tokens tokens, int at) {
    int length = between.at(tokens, at);
    return length == 0 && Character.isDigit(tokens.text().charAt(tokens.start(at))) ? 1 : length;
  }

  boolean noCity(Tokens tokens, int at) {
    return noCity.at(tokens, at) > 0;
  }

  /// Whether a preposition ends right before a token.
  boolean prepositionEndsAt(Tokens tokens, int at) {
    return prepositions.endsAt(tokens, at);
  }

  /// Whether words of the workplace ("remote") begin at a token.
  boolean workplace(Tokens tokens, int at) {
    return at < tokens.count() && workplaces.at(tokens, at) > 0;
  }

  /// Whether words of the workplace end right before a token.
  boolean workplaceEndsAt(Tokens tokens, int at) {
    return workplaces.endsAt(tokens, at);
  }

  /// Whether a word of the office stands at a token ("HQ").
  boolean office(Tokens tokens, int at) {
    return at < tokens.count() && offices.at(tokens, at) > 0;
  }
}
