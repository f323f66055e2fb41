package dev.skillexchange.extract;

import dev.skillexchange.catalogue.PlacePhrase.Use;
import dev.skillexchange.extract.WorkCues.Cue;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads places from running text, where its words leave no doubt of what they are: behind a label
/// ("Location: Berlin") or a phrase ("this role is based in our Berlin office").
final class TextPlaces {
  private static final int WINDOW = 260;

  /// So many tokens may stand between a phrase and its place ("our newly opened").
  private static final int MOST_BETWEEN = 4;

  private final Lexicon lexicon;
  private final PlaceDrafts drafts;
  private final PlaceWords words;

  TextPlaces(Lexicon lexicon, PlaceDrafts drafts, PlaceWords words) {
    this.lexicon = lexicon;
    this.drafts = drafts;
    this.words = words;
  }

  /// Places behind a phrase.
  ///
  /// @param window the tokens they were read from
  /// @param offset where the window begins in the text
  record Read(Cue cue, Tokens window, int offset, List<PlaceDraft> places) {

    Span span(PlaceDraft draft) {
      return new Span(offset + window.start(draft.from), offset + window.end(draft.end - 1));
    }
  }

  /// What stands behind the phrases of one use.
  List<Read> read(Advert advert, List<Cue> cues, Use use) {
    List<Read> all = new ArrayList<>();
    int end = 0;
    for (Cue cue : cues) {
      if (cue.use() == use && cue.end() > end) {
        Optional<Read> read = behind(advert, cue);
        if (read.isPresent()) {
          all.add(read.get());
          end = cue.end();
        }
      }
    }
    return all;
  }

  private Optional<Read> behind(Advert advert, Cue cue) {
    boolean label = cue.use() == Use.LABEL;
    if (label && !isLabel(advert, cue)) {
      return Optional.empty();
    }
    int offset = advert.tokens().end(cue.end() - 1);
    int end = windowEnd(advert, cue, offset);
    String text = advert.plainText();
    if (end <= offset || !hasCapital(text, offset, end)) {
      return Optional.empty();
    }
    Tokens window = Tokens.of(text.substring(offset, end), lexicon, Tokens.Dots.SPLIT);
    List<PlaceDraft> run = run(window, drafts.of(window, label), label);
    return run.isEmpty() ? Optional.empty() : Optional.of(new Read(cue, window, offset, run));
  }

  /// A label begins its line and is followed by a colon or ends the line.
  private static boolean isLabel(Advert advert, Cue cue) {
    if (cue.from() != advert.from(cue.block())) {
      return false;
    }
    int blockEnd = advert.blocks().get(cue.block()).span().end();
    int at = advert.tokens().end(cue.end() - 1);
    String text = advert.plainText();
    while (at < blockEnd && (text.charAt(at) == ' ' || text.charAt(at) == ')')) {
      at++;
    }
    return at >= blockEnd || ":–—-|".indexOf(text.charAt(at)) >= 0;
  }

  /// The text behind a phrase, to the end of its line; behind a label alone, the next line.
  private static int windowEnd(Advert advert, Cue cue, int offset) {
    int end = advert.blocks().get(cue.block()).span().end();
    boolean alone = cue.use() == Use.LABEL && cue.end() == advert.end(cue.block());
    if (alone && cue.block() + 1 < advert.blocks().size()) {
      end = advert.blocks().get(cue.block() + 1).span().end();
    }
    return Math.min(end, offset + WINDOW);
  }

  private static boolean hasCapital(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// The places that follow each other with nothing else between them, from the first words on.
  private List<PlaceDraft> run(Tokens window, List<PlaceDraft> found, boolean label) {
    List<PlaceDraft> run = new ArrayList<>();
    int at = 0;
    for (PlaceDraft draft : found) {
      boolean near = !run.isEmpty() || draft.from <= MOST_BETWEEN || label;
      if (!near || !onlyBetween(window, at, draft.from, !label || !run.isEmpty())) {
        break;
      }
      run.add(draft);
      at = draft.end;
    }
    return run.stream().anyMatch(draft -> draft.certain) ? run : List.of();
  }

  private boolean onlyBetween(Tokens window, int from, int end, boolean sentence) {
    int at = from;
    while (at < end) {
      int length = words.between(window, at);
      if (length == 0) {
        return false;
      }
      at += length;
    }
    for (int i = from; i <= end && sentence; i++) {
      if (window.gap(i).compareTo(Gap.STOP) >= 0) {
        return false;
      }
    }
    return true;
  }
}
