package dev.skillexchange.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Entries by their id in the order of the file, and the checks that all files share.
final class Entries<K, V> {
  private final Map<K, V> values = new LinkedHashMap<>();
  private final Problems problems;

  Entries(Problems problems) {
    this.problems = problems;
  }

  void add(Row row, K id, V value) {
    if (values.putIfAbsent(id, value) != null) {
      problems.add(row, "'" + id + "' stands here a second time", "keep one of the rows");
    }
  }

  boolean has(K id) {
    return values.containsKey(id);
  }

  Map<K, V> map() {
    return Collections.unmodifiableMap(values);
  }

  /// Whether a text is a slug; reports it where not.
  static boolean slug(Row row, String text, Problems problems) {
    boolean ok = Slug.isSlug(text);
    if (!ok) {
      problems.add(row, "'" + text + "' is no id", "use lower-case words joined by single hyphens");
    }
    return ok;
  }

  static boolean present(Row row, int column, String what, Problems problems) {
    boolean ok = !row.text(column).isEmpty();
    if (!ok) {
      problems.add(row, "no " + what, "give one");
    }
    return ok;
  }

  static OptionalInt whole(Row row, int column, String what, Problems problems) {
    try {
      return OptionalInt.of(Integer.parseInt(row.text(column)));
    } catch (NumberFormatException e) {
      problems.add(row, what + " is '" + row.text(column) + "'", "write a whole number");
      return OptionalInt.empty();
    }
  }

  static OptionalDouble degrees(Row row, int column, String what, double most, Problems problems) {
    try {
      double value = Double.parseDouble(row.text(column));
      if (Math.abs(value) <= most) {
        return OptionalDouble.of(value);
      }
    } catch (NumberFormatException e) {
      // Reported below, like a number out of range.
    }
    problems.add(
        row,
        what + " is '" + row.text(column) + "'",
        "write degrees from -" + (int) most + " to " + (int) most);
    return OptionalDouble.empty();
  }

  static Optional<CountryCode> country(Row row, int column, Problems problems) {
    String code = row.text(column);
    if (CountryCode.isCode(code)) {
      return Optional.of(new CountryCode(code));
    }
    problems.add(row, "'" + code + "' is no country code", "write two capital letters");
    return Optional.empty();
  }
}
