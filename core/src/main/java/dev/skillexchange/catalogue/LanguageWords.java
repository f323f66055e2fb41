package dev.skillexchange.catalogue;

import java.util.List;

/// The words by which a language is recognised.
///
/// @param words its frequent words; none where its script tells it
/// @param example a sentence in it
public record LanguageWords(Language language, List<String> words, String example) {
  public LanguageWords {
    words = List.copyOf(words);
  }
}
