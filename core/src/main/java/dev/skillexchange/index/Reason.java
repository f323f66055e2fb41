package dev.skillexchange.index;

import dev.skillexchange.slice.Slice;
import dev.skillexchange.slice.WordField;
import java.util.List;

/// Why a job stands where it does among the most relevant: something of the query that it has.
public sealed interface Reason {

  /// What it adds to the points of the job.
  int points();

  /// Words that stand in a field, of all fields the one where they count most.
  ///
  /// @param words next to each other, in their base form
  /// @param whole whether they are all that the field says
  record InField(List<String> words, WordField field, boolean whole, int points) implements Reason {
    public InField {
      words = List.copyOf(words);
    }
  }

  /// A value that words of the query mean.
  ///
  /// @param words in their base form
  record AsMeant(List<String> words, Slice.Has value, int points) implements Reason {
    public AsMeant {
      words = List.copyOf(words);
    }
  }
}
