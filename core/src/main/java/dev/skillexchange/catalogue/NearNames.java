package dev.skillexchange.catalogue;

import dev.skillexchange.text.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Names that a person may have meant: those that hold every word of what was written, then those
/// that differ from it by few characters, up to a third of its length.
public final class NearNames {
  private static final int MOST = 5;

  private record Near(String name, int distance) {}

  private NearNames() {}

  /// At most five of some names, the nearest first, equally near ones by the alphabet.
  public static List<String> of(Collection<String> names, String text) {
    List<String> wanted = Words.of(text);
    if (wanted.isEmpty()) {
      return List.of();
    }
    String folded = String.join(" ", wanted);
    int most = Math.max(1, folded.length() / 3);
    return names.stream()
        .map(name -> new Near(name, distance(Words.of(name), wanted, folded, most)))
        .filter(near -> near.distance() <= most)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .limit(MOST)
        .map(Near::name)
        .toList();
  }

  /// Also against the beginning of the name: people leave out what stands behind it.
  private static int distance(List<String> name, List<String> wanted, String folded, int most) {
    if (name.containsAll(wanted)) {
      return 0;
    }
    String begin = String.join(" ", name.subList(0, Math.min(name.size(), wanted.size())));
    return Math.min(
        EditDistance.between(folded, begin, most),
        EditDistance.between(folded, String.join(" ", name), most));
  }
}
