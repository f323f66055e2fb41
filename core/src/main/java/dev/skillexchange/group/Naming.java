package dev.skillexchange.group;

import java.util.List;

/// The words of a title by kind, by which two titles over the same words are told to be two names
/// of one opening ("Asset Manager, Leasing", "Leasing Manager") or two openings ("Engineer,
/// Payments", "Engineer, Search").
///
/// @param names hashes of the words that name the role, rising; empty where no other title may name
///   the opening
/// @param scope hashes of the words that tell which opening it is: level, team, customers,
///   technology, territory, shift; rising
public record Naming(List<Integer> names, List<Integer> scope) {
  private static final Naming NONE = new Naming(List.of(), List.of());

  private static final int MOST_WORDS = 0xff;

  public Naming {
    names = names.stream().sorted().distinct().limit(MOST_WORDS).toList();
    scope = scope.stream().sorted().distinct().limit(MOST_WORDS).toList();
  }

  /// No other title may name the opening.
  public static Naming none() {
    return NONE;
  }

  /// Whether another title may.
  public boolean known() {
    return !names.isEmpty();
  }

  /// Whether both titles may name one opening: what either says of its scope, the other says too.
  boolean mayBe(Naming other) {
    return other.says(scope) && says(other.scope);
  }

  private boolean says(List<Integer> words) {
    return words.stream().allMatch(word -> names.contains(word) || scope.contains(word));
  }
}
