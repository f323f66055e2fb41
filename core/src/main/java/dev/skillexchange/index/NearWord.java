package dev.skillexchange.index;

import java.util.Comparator;

/// A word that jobs have and that is spelled nearly like another.
///
/// @param errors how many typing errors are between them
/// @param jobs how many jobs of the slice asked for have it
public record NearWord(String word, int errors, long jobs) {

  /// The nearest first, of equally near ones that of most jobs, then by the alphabet.
  public static final Comparator<NearWord> ORDER =
      Comparator.comparingInt(NearWord::errors)
          .thenComparing(Comparator.comparingLong(NearWord::jobs).reversed())
          .thenComparing(NearWord::word);
}
