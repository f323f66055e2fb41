package dev.skillexchange.completion;

import dev.skillexchange.completion.Completer.Completed;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Completion by a look at every name: the oracle. It shares nothing with what it checks but the
/// records of what goes in and out.
final class NaiveCompleter {
  private final List<NamedValue> values;

  NaiveCompleter(List<NamedValue> values) {
    this.values = values;
  }

  private record Met(NamedValue value, String name, int errors, boolean whole, long weight) {
    Completion completion() {
      return new Completion(
          value.kind(),
          value.id(),
          value.name(),
          Optional.of(name).filter(other -> !other.equals(value.name())),
          value.jobs());
    }
  }

  private static final Comparator<Met> ORDER =
      Comparator.comparingInt(Met::errors)
          .thenComparing(met -> !met.whole)
          .thenComparing(Comparator.comparingLong(Met::weight).reversed())
          .thenComparing(met -> met.value.kind())
          .thenComparing(Comparator.comparingLong((Met met) -> met.value.jobs()).reversed())
          .thenComparing(met -> met.value.name())
          .thenComparing(met -> met.value.id());

  Completed complete(List<String> typed, Set<Parameter> kinds, int count) {
    for (boolean forgiving : new boolean[] {false, true}) {
      for (int which = 0; which < typed.size(); which++) {
        List<Met> met = met(typed.get(which), kinds, forgiving);
        if (!met.isEmpty()) {
          Completed found = completed(which, met, count);
          boolean some = found.completions().stream().anyMatch(one -> one.jobs() >= 3);
          return some ? found : completed(which, met(typed.get(which), kinds, true), count);
        }
      }
    }
    return new Completed(0, List.of());
  }

  private static Completed completed(int which, List<Met> met, int count) {
    return new Completed(
        which, met.stream().sorted(ORDER).limit(count).map(Met::completion).toList());
  }

  private List<Met> met(String typed, Set<Parameter> kinds, boolean forgiving) {
    List<Met> met = new ArrayList<>();
    for (NamedValue value : values) {
      if (kinds.contains(value.kind())) {
        Stream.concat(Stream.of(value.name()), value.otherNames().stream())
            .flatMap(name -> met(value, name, typed, forgiving).stream())
            .min(ORDER)
            .ifPresent(met::add);
      }
    }
    return met;
  }

  private static String folded(String text) {
    return String.join(" ", Words.of(text));
  }

  /// The first name of equal ones counts, since the best is the first least.
  private static Optional<Met> met(NamedValue value, String name, String typed, boolean forgiving) {
    String text = folded(typed) + (typed.endsWith(" ") && !folded(typed).isEmpty() ? " " : "");
    String folded = folded(name);
    int letters = text.endsWith(" ") ? 0 : text.length();
    int most = !forgiving || letters < 4 ? 0 : letters < 8 ? 1 : 2;
    List<Met> fits = new ArrayList<>();
    for (int at = 0; at < folded.length(); at++) {
      if (at == 0 || folded.charAt(at - 1) == ' ') {
        int errors = errors(text, folded.substring(at));
        if (errors == 0 || errors <= most && value.jobs() > 0) {
          boolean whole = at == 0 && folded.equals(text);
          fits.add(
              new Met(value, name, errors, whole, at == 0 ? 8 * value.jobs() + 1 : value.jobs()));
        }
      }
    }
    List<String> words = Words.of(typed);
    if (words.size() > 1 && assigned(words, new ArrayList<>(Arrays.asList(folded.split(" "))))) {
      fits.add(new Met(value, name, 0, false, value.jobs()));
    }
    return fits.stream().min(ORDER);
  }

  /// Tries every way to give each typed word a word of the name that begins with it.
  private static boolean assigned(List<String> typed, List<String> words) {
    if (typed.isEmpty()) {
      return true;
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).startsWith(typed.getFirst())) {
        List<String> rest = new ArrayList<>(words);
        rest.remove(i);
        if (assigned(typed.subList(1, typed.size()), rest)) {
          return true;
        }
      }
    }
    return false;
  }

  /// The least distance from a text to a beginning of another, whose first letters are the same.
  private static int errors(String text, String other) {
    if (text.isEmpty() || other.startsWith(text)) {
      return 0;
    }
    int least = Integer.MAX_VALUE;
    for (int end = 1; text.charAt(0) == other.charAt(0) && end <= other.length(); end++) {
      least = Math.min(least, distance(text, other.substring(0, end)));
    }
    return least;
  }

  private static int distance(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int cost =
            Math.min(table[i - 1][j - 1] + changed, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        table[i][j] = swapped ? Math.min(cost, table[i - 2][j - 2] + 1) : cost;
      }
    }
    return table[a.length()][b.length()];
  }
}
