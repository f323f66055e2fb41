package dev.skillexchange.completion;

import dev.skillexchange.completion.Best.Found;
import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the values of filters that what was typed may become.
///
/// A name fits where what was typed stands in it from the beginning of a word on ("end eng" in
/// "Back End Engineer"), or where each typed word begins one of its own ("engineer, back"); case
/// and accents do not count. Where nothing fits that has three open jobs, typing errors are
/// forgiven, too, to values that have jobs: one from four letters on, two from eight, never the
/// first letter, and none where the last word is ended. The better fit stands first ([Fit]), of
/// equal ones the value of more jobs, then by kind and name.
///
/// Immutable, and safe for use by several threads. Kept in sorted arrays rather than a suggester of
/// an index: those find names by their beginning alone, and weigh before they know what fits; here
/// a range of names has its best without a look at the others, so that one typed letter costs no
/// more than ten.
public final class Completer {
  private static final int SOME = 3;

  private final Map<Parameter, NameTable> tables = new EnumMap<>(Parameter.class);

  public Completer(Map<Parameter, List<NamedValue>> values) {
    values.forEach((kind, some) -> tables.put(kind, new NameTable(kind, some)));
  }

  /// A fit in the table that has it.
  private record Of(NameTable table, Parameter kind, Found found) {}

  /// What one of several texts may become.
  ///
  /// @param which the number of the text
  public record Completed(int which, List<Completion> completions) {
    public Completed {
      completions = List.copyOf(completions);
    }
  }

  /// The values that the first of some texts may become that any fits, or nearly fits where none
  /// does, the best first.
  ///
  /// @param typed such as "senior back end" and "back end" and "end"; a blank at the end ends the
  ///   last word; every value fits the empty text
  /// @param kinds the filters looked at
  /// @param count how many at most
  public Completed complete(List<String> typed, Set<Parameter> kinds, int count) {
    List<Typed> texts = typed.stream().map(Typed::of).toList();
    for (int which = 0; which < texts.size(); which++) {
      List<Completion> found = fitting(texts.get(which), 0, kinds, count);
      if (!found.isEmpty()) {
        boolean some = found.stream().anyMatch(one -> one.jobs() >= SOME);
        return new Completed(which, some ? found : nearly(texts.get(which), kinds, count));
      }
    }
    for (int which = 0; which < texts.size(); which++) {
      List<Completion> found = nearly(texts.get(which), kinds, count);
      if (!found.isEmpty()) {
        return new Completed(which, found);
      }
    }
    return new Completed(0, List.of());
  }

  private List<Completion> nearly(Typed text, Set<Parameter> kinds, int count) {
    return fitting(text, text.forgiven(), kinds, count);
  }

  private List<Completion> fitting(Typed text, int errors, Set<Parameter> kinds, int count) {
    List<Of> found = new ArrayList<>();
    for (Parameter kind : kinds) {
      NameTable table = tables.get(kind);
      if (table != null) {
        Best best = new Best(count);
        table.spelled(text, best);
        if (errors > 0) {
          table.misspelled(text, errors, best);
        }
        best.list().forEach(one -> found.add(new Of(table, kind, one)));
      }
    }
    return sorted(found, count);
  }

  private static List<Completion> sorted(List<Of> found, int count) {
    return found.stream()
        .sorted(
            Comparator.comparing((Of one) -> one.found().fit())
                .thenComparing(Of::kind)
                .thenComparing(Of::found))
        .limit(count)
        .map(one -> one.table().completion(one.found()))
        .toList();
  }
}
