package dev.skillexchange.group;

import java.util.List;

/// What grouping knows of a posting: as much as tells whether two postings of one employer show one
/// job, in about 600 bytes.
///
/// @param title a hash of the words of the title that tell openings apart: not those for a place of
///   work that the posting gives as well, nor marks of gender and the like
/// @param namesRole whether the title says what the work is; a title that does not ("Several
///   roles") leaves it to the text
/// @param words how many words the text has, 65535 at most
/// @param text a hash of all words of the text in their order
/// @param duties a hash of those words that tell the work and what is asked for
/// @param wholeSketch the text
/// @param dutiesSketch the part of the text that tells the work and what is asked for
/// @param places hashes of the places of work, rising, without doubles; empty where none is given
public record Signature(
    long title,
    boolean namesRole,
    int words,
    long text,
    long duties,
    Sketch wholeSketch,
    Sketch dutiesSketch,
    List<Integer> places,
    Terms terms,
    Naming naming) {
  static final int MOST_WORDS = 0xffff;
  static final int MOST_PLACES = 0xff;

  public Signature {
    places = places.stream().sorted().distinct().limit(MOST_PLACES).toList();
    words = Math.min(words, MOST_WORDS);
  }

  /// Whether both tell the same work in the same words.
  boolean sameWords(Signature other) {
    return text == other.text || duties == other.duties;
  }
}
