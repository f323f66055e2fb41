package dev.skillexchange.extract;

import dev.skillexchange.job.Posting;
import dev.skillexchange.text.Block;
import dev.skillexchange.text.Document;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.List;

/// A posting prepared once for all readers: its text in blocks and tokens, with the section of each
/// block.
final class Advert {
  private final Posting posting;
  private final Document document;
  private final Tokens text;
  private final Parts parts;
  private final int[] from;
  private final int[] end;

  Advert(Posting posting, Lexicon lexicon, Sections sections) {
    this.posting = posting;
    this.document = Bodies.document(posting.body());
    this.text = Tokens.of(document.text(), lexicon, Tokens.Dots.KEPT);
    this.parts = sections.of(document.blocks(), text);
    this.from = new int[parts.blocks().size()];
    this.end = new int[from.length];
    int at = 0;
    for (int i = 0; i < from.length; i++) {
      Span span = parts.blocks().get(i).span();
      at = text.from(span.start(), at);
      from[i] = at;
      at = text.from(span.end(), at);
      end[i] = at;
    }
  }

  Posting posting() {
    return posting;
  }

  String plainText() {
    return document.text();
  }

  List<Block> blocks() {
    return parts.blocks();
  }

  Tokens tokens() {
    return text;
  }

  Section section(int block) {
    return parts.section(block);
  }

  /// The first token of a block.
  int from(int block) {
    return from[block];
  }

  /// The token behind the last of a block.
  int end(int block) {
    return end[block];
  }

  boolean has(Section section) {
    return parts.has(section);
  }
}
