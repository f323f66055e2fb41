package dev.skillexchange.extract;

import dev.skillexchange.text.Block;
import dev.skillexchange.text.Block.Kind;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.Optional;

/// Cuts paragraphs where a heading stands within them: "Nice to have: ...", or, where line breaks
/// are lost, "... the whole team. What you'll do Design and build ...".
final class LeadIns {
  /// So many characters and a paragraph may have lost its line breaks, and is read by sentences.
  private static final int LONG = 400;

  /// So many words may stand between the words that open a section and their colon.
  private static final int TO_COLON = 3;

  private final SectionPhrases phrases;

  LeadIns(SectionPhrases phrases) {
    this.phrases = phrases;
  }

  /// Adds the parts of a block, and gives the section of what follows it.
  ///
  /// What a lead-in opens ends with its block, but not where line breaks are lost.
  Section cut(Tokens tokens, Block block, Section current, Parts parts) {
    int from = tokens.from(block.span().start());
    int end = tokens.from(block.span().end());
    boolean lost = block.span().length() > LONG;
    Section section = current;
    int begin = from;
    int cuts = 0;
    for (int i = from; i < end; i++) {
      int length = opens(tokens, i, from, end, lost);
      if (length > 0) {
        sentences(tokens, block, begin, i, section, parts);
        section = phrases.opened(tokens, i, length);
        begin = i;
        cuts++;
        i += length - 1;
      }
    }
    sentences(tokens, block, begin, end, section, parts);
    return lost && cuts > 1 ? section : current;
  }

  /// The number of tokens of the words at a token that open a section; 0 where none do.
  private int opens(Tokens tokens, int at, int from, int end, boolean lost) {
    char first = tokens.text().charAt(tokens.start(at));
    if (at > from && !Character.isUpperCase(first)) {
      return 0;
    }
    int length = Math.min(end - at, phrases.openingAt(tokens, at));
    if (length == 0) {
      return 0;
    }
    boolean bracket = tokens.start(at) > 0 && tokens.text().charAt(tokens.start(at) - 1) == '(';
    boolean begins = at == from || tokens.gap(at).compareTo(Gap.STOP) >= 0;
    if (colon(tokens, at + length, end, begins ? TO_COLON : 0) && !bracket) {
      return length;
    }
    return lost && at > from && withoutColon(tokens, at, length, end) ? length : 0;
  }

  private static boolean colon(Tokens tokens, int behind, int end, int words) {
    for (int i = behind; i < end && i <= behind + words; i++) {
      if (tokens.gap(i) != Gap.JOIN) {
        int between = tokens.end(i - 1);
        while (between < tokens.start(i) && tokens.text().charAt(between) != ':') {
          between++;
        }
        return between < tokens.start(i);
      }
    }
    return false;
  }

  /// Capitals on both sides of where a line has ended: "What you'll do Lead", "Key Duties Lead".
  private static boolean withoutColon(Tokens tokens, int at, int length, int end) {
    int behind = at + length;
    if (behind >= end || tokens.gap(behind) != Gap.JOIN || !capital(tokens, behind)) {
      return false;
    }
    return length > 2 || length == 2 && capital(tokens, at + 1);
  }

  private static boolean capital(Tokens tokens, int token) {
    char first = tokens.text().charAt(tokens.start(token));
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  /// Adds a part, or, of a long one, its sentences of benefits and its legal end apart.
  private void sentences(
      Tokens tokens, Block block, int from, int end, Section section, Parts parts) {
    if (from >= end) {
      return;
    }
    boolean item = block.kind() == Kind.LIST_ITEM;
    Optional<Section> told = item ? Optional.empty() : phrases.text(tokens, from, end);
    boolean longOne = tokens.end(end - 1) - tokens.start(from) > LONG;
    if (told.isEmpty() || !longOne) {
      add(tokens, block, from, end, told.orElse(section), parts);
      return;
    }
    int begin = from;
    Section current = section;
    for (int i = from; i < end; ) {
      int stop = i + 1;
      while (stop < end && tokens.gap(stop).compareTo(Gap.STOP) < 0) {
        stop++;
      }
      Section own = phrases.text(tokens, i, stop).orElse(section);
      if (own != current && current != Section.LEGAL) {
        add(tokens, block, begin, i, current, parts);
        begin = i;
        current = own;
      }
      i = stop;
    }
    add(tokens, block, begin, end, current, parts);
  }

  private static void add(
      Tokens tokens, Block block, int from, int end, Section section, Parts parts) {
    if (from < end) {
      int start =
          from == tokens.from(block.span().start()) ? block.span().start() : tokens.start(from);
      int stop = end == tokens.from(block.span().end()) ? block.span().end() : tokens.start(end);
      parts.add(new Block(block.kind(), block.depth(), new Span(start, stop)), section);
    }
  }
}
