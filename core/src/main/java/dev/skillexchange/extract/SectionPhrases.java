package dev.skillexchange.extract;

import dev.skillexchange.catalogue.SectionPhrase;
import dev.skillexchange.catalogue.SectionPhrase.Where;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The catalogue's phrases that tell sections, ready to be found among tokens.
final class SectionPhrases {
  private static final Section[] ALL = Section.values();
  private static final Where[] WHERE = Where.values();

  private final Phrases headings;
  private final Phrases texts;

  /// A phrase that opens a section.
  ///
  /// @param length its tokens
  /// @param closes whether the heading ends with it
  record Opening(Section section, int length, boolean closes) {}

  SectionPhrases(Lexicon lexicon, List<SectionPhrase> phrases) {
    headings = new Phrases(lexicon, Tokens.Dots.KEPT);
    texts = new Phrases(lexicon, Tokens.Dots.KEPT);
    for (SectionPhrase phrase : phrases) {
      if (phrase.where() == Where.SENTENCE) {
        continue;
      }
      Section section = Section.valueOf(phrase.section().toUpperCase(Locale.ROOT));
      Phrases to = phrase.where() == Where.TEXT ? texts : headings;
      to.put(phrase.phrase(), section.ordinal() * WHERE.length + phrase.where().ordinal());
    }
  }

  /// What a heading opens: the longest phrase in it, of equal ones the first.
  Optional<Opening> heading(Tokens tokens, int from, int end) {
    int best = Phrases.NONE;
    int bestLength = 0;
    boolean closes = false;
    for (int i = from; i < end; i++) {
      int length = Math.min(end - i, headings.longest(tokens, i, Gap.LIST));
      int value = length <= bestLength ? Phrases.NONE : headings.value(tokens, i, length);
      if (value != Phrases.NONE && stands(WHERE[value % WHERE.length], i, length, from, end)) {
        best = value;
        bestLength = length;
        closes = i + length == end;
      }
    }
    return best == Phrases.NONE
        ? Optional.empty()
        : Optional.of(new Opening(ALL[best / WHERE.length], bestLength, closes));
  }

  private static boolean stands(Where where, int at, int length, int from, int end) {
    return switch (where) {
      case HEADING, TEXT, SENTENCE -> true;
      case START -> at == from;
      case ALONE -> length == end - from;
    };
  }

  /// The number of tokens of the longest opening phrase at a token; 0 where none begins.
  int openingAt(Tokens tokens, int at) {
    return headings.longest(tokens, at, Gap.JOIN);
  }

  Section opened(Tokens tokens, int at, int length) {
    return ALL[headings.value(tokens, at, length) / WHERE.length];
  }

  /// The section that words of a text tell by themselves; legal words go before others.
  Optional<Section> text(Tokens tokens, int from, int end) {
    Optional<Section> found = Optional.empty();
    for (int i = from; i < end; i++) {
      int length = texts.longest(tokens, i, Gap.LIST);
      if (length > 0 && i + length <= end) {
        Section section = ALL[texts.value(tokens, i, length) / WHERE.length];
        if (section == Section.LEGAL) {
          return Optional.of(section);
        }
        found = Optional.of(section);
      }
    }
    return found;
  }
}
