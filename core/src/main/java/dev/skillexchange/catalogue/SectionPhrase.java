package dev.skillexchange.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Words that tell what a part of an advert is about.
///
/// @param section what they tell, in lower case: the parts that [PhraseFiles] knows
/// @param phrase lower case, single blanks, an apostrophe as a blank
public record SectionPhrase(String section, Where where, String phrase) {

  /// Where the words must stand.
  public enum Where {
    /// Anywhere in a heading.
    HEADING,
    /// At the beginning of a heading.
    START,
    /// As the whole heading.
    ALONE,
    /// Anywhere in a text: they make it what they tell whatever heading is above.
    TEXT,
    /// Anywhere in a sentence: it speaks of the job, even within the employer's story.
    SENTENCE;

    static Optional<Where> of(String id) {
      return Arrays.stream(values())
          .filter(where -> where.name().toLowerCase(Locale.ROOT).equals(id))
          .findFirst();
    }
  }
}
