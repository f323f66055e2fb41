package dev.skillexchange.group;

import dev.skillexchange.job.PostingKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Pairs of postings that never show one job, however alike they are: a person said so.
public final class Apart {
  private static final Apart NONE = new Apart(Map.of());

  private final Map<PostingKey, Set<PostingKey>> others;

  private Apart(Map<PostingKey, Set<PostingKey>> others) {
    this.others = others;
  }

  /// Two postings, in any order.
  public record Pair(PostingKey one, PostingKey other) {}

  public static Apart none() {
    return NONE;
  }

  public static Apart of(Collection<Pair> pairs) {
    Map<PostingKey, Set<PostingKey>> others = new HashMap<>();
    for (Pair pair : pairs) {
      others.computeIfAbsent(pair.one(), _ -> new HashSet<>()).add(pair.other());
      others.computeIfAbsent(pair.other(), _ -> new HashSet<>()).add(pair.one());
    }
    return new Apart(others);
  }

  /// Those that never show the job of a posting.
  Set<PostingKey> from(PostingKey posting) {
    return others.getOrDefault(posting, Set.of());
  }

  /// Whether a posting is in a pair.
  boolean names(PostingKey posting) {
    return others.containsKey(posting);
  }
}
