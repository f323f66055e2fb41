package dev.skillexchange.index;

import dev.skillexchange.slice.Slice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/// How rare the words and values of a slice are among the jobs of an index: what they weigh in
/// [Relevance].
///
/// @param jobs how many jobs there are
/// @param holding of each word, in its base form, how many jobs hold it in the field in which most
///   do
/// @param having of each value that words mean, how many jobs have it
public record Rarity(long jobs, Map<String, Long> holding, Map<Slice.Has, Long> having) {
  public Rarity {
    holding = Map.copyOf(holding);
    having = Map.copyOf(having);
  }

  /// That of the words and values of a slice, as an index counts them. The jobs counted may be more
  /// than there are, by those that were replaced or removed lately.
  public static Rarity of(
      Slice slice, long jobs, ToLongFunction<String> holding, ToLongFunction<Slice.Has> having) {
    Map<String, Long> words = new HashMap<>();
    Map<Slice.Has, Long> values = new HashMap<>();
    collect(slice, words, values);
    words.replaceAll((word, _) -> holding.applyAsLong(word));
    values.replaceAll((value, _) -> having.applyAsLong(value));
    return new Rarity(jobs, words, values);
  }

  private static void collect(Slice slice, Map<String, Long> words, Map<Slice.Has, Long> values) {
    switch (slice) {
      case Slice.Words(List<String> some) -> some.forEach(word -> words.put(word, 0L));
      case Slice.Phrase(List<String> some) -> some.forEach(word -> words.put(word, 0L));
      case Slice.Meant meant -> values.put(meant.value(), 0L);
      case Slice.AllOf(List<Slice> parts) -> parts.forEach(part -> collect(part, words, values));
      case Slice.AnyOf(List<Slice> parts) -> parts.forEach(part -> collect(part, words, values));
      case Slice.Everything _,
          Slice.Has _,
          Slice.Rather _,
          Slice.Known _,
          Slice.SeenSince _,
          Slice.FirstSeenSince _,
          Slice.PaysAtLeast _,
          Slice.Ids _,
          Slice.Not _ -> {}
    }
  }

  /// The weight of words: that of the rarest.
  public int weight(List<String> words) {
    return words.stream().mapToInt(word -> weight(holding.getOrDefault(word, 0L))).max().orElse(1);
  }

  public int weight(Slice.Has value) {
    return weight(having.getOrDefault(value, 0L));
  }

  /// 1 for what more than one job in 10 has, 2 for one in 100, 3 for one in 1,000, else 4: the
  /// inverse document frequency (Spärck Jones, Journal of Documentation 28, 1972), in whole steps.
  private int weight(long having) {
    int weight = 1;
    for (long share = 10; share <= 1_000 && having * share <= jobs; share *= 10) {
      weight++;
    }
    return weight;
  }
}
