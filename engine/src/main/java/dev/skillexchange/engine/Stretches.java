package dev.skillexchange.engine;

import dev.skillexchange.engine.QueryPart.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Cuts the terms of a query into what is taken away as a whole: "back end engineer" is one role,
/// not three words.
final class Stretches {
  private Stretches() {}

  /// @param names each as its words
  static Set<Words> of(List<String> terms, List<List<String>> names) {
    Set<Words> stretches = new LinkedHashSet<>();
    for (int at = 0; at < terms.size(); ) {
      int end = end(terms, at, names);
      stretches.add(new Words(List.copyOf(terms.subList(at, end))));
      at = end;
    }
    return stretches;
  }

  /// Behind the longest name that terms from a place on make up, or behind one term.
  private static int end(List<String> terms, int at, List<List<String>> names) {
    int end = at + 1;
    List<String> words = new ArrayList<>();
    for (int i = at; i < terms.size() && plain(terms.get(i)); i++) {
      words.addAll(dev.skillexchange.text.Words.of(terms.get(i)));
      end = names.contains(words) ? i + 1 : end;
    }
    return end;
  }

  private static boolean plain(String term) {
    return !term.startsWith("-") && !term.startsWith("\"");
  }
}
