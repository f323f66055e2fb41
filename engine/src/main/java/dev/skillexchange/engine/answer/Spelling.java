package dev.skillexchange.engine.answer;

import java.util.List;

/// Words that no job has, and the words of jobs that were searched in their place.
///
/// @param corrections in the order of the words
/// @param literal the query as it was typed, its words in quotes so that none is corrected, as the
///   part of a link behind `?`
public record Spelling(List<Correction> corrections, String literal) {
  public Spelling {
    corrections = List.copyOf(corrections);
  }

  /// A word that was corrected.
  public record Correction(String written, String searched) {}

  /// The corrections in a sentence.
  public String words() {
    return "Searched for %s instead of %s."
        .formatted(quoted(corrections.stream().map(Correction::searched).toList()), written());
  }

  /// What was typed, in quotes.
  public String written() {
    return quoted(corrections.stream().map(Correction::written).toList());
  }

  private static String quoted(List<String> words) {
    return Wording.list(words.stream().map(word -> "“" + word + "”").toList());
  }
}
