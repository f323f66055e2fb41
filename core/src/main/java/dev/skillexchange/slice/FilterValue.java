package dev.skillexchange.slice;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/// One value of a filter as it is written: `go`, several of which one is enough (`go|rust`), or
/// what is excluded (`-php`).
///
/// @param choices at least one
public record FilterValue(boolean excluded, List<String> choices) {
  private static final String EXCLUDED = "-";
  private static final String OR = "|";

  public FilterValue {
    choices = List.copyOf(choices);
  }

  /// Reads what [#toString] writes.
  public static FilterValue of(String written) {
    boolean excluded = written.startsWith(EXCLUDED) && written.length() > 1;
    String rest = excluded ? written.substring(1) : written;
    List<String> choices =
        Arrays.stream(rest.split("\\|", -1))
            .map(String::strip)
            .filter(choice -> !choice.isEmpty())
            .toList();
    return new FilterValue(excluded, choices.isEmpty() ? List.of(rest) : choices);
  }

  /// The same with each choice written otherwise.
  public FilterValue map(UnaryOperator<String> other) {
    return new FilterValue(excluded, choices.stream().map(other).toList());
  }

  @Override
  public String toString() {
    return (excluded ? EXCLUDED : "") + String.join(OR, choices);
  }
}
