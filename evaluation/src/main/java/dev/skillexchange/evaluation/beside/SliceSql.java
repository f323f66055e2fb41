package dev.skillexchange.evaluation.beside;

import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Slices as conditions in SQL. Values are written into the text, not bound, so that the planner
/// knows how common each is.
final class SliceSql {
  private static final String NEVER = "false";

  private final ValueNumbers numbers;

  SliceSql(ValueNumbers numbers) {
    this.numbers = numbers;
  }

  /// What the table can not be asked.
  static final class Unasked extends Exception {
    private static final long serialVersionUID = 1;

    Unasked(String what) {
      super(what);
    }
  }

  String where(Slice slice) throws Unasked {
    return switch (slice) {
      case Slice.Everything _ -> "true";
      case Slice.Has(Dimension dimension, String value) -> has(dimension, List.of(value));
      case Slice.Known(Dimension dimension) -> known(dimension);
      case Slice.Words(List<String> words) -> words(words, " & ", "");
      case Slice.Phrase(List<String> words) -> words(words, " <-> ", "");
      case Slice.Rather _ -> "true";
      case Slice.Meant meant -> meant(meant);
      case Slice.SeenSince(LocalDate day) -> "last_seen >= '" + day + "'";
      case Slice.FirstSeenSince(LocalDate day) -> "first_seen >= '" + day + "'";
      case Slice.PaysAtLeast(String currency, long yearly) ->
          "(pay_currency = " + literal(currency) + " AND pay_top >= " + yearly + ")";
      case Slice.Ids _ -> throw new Unasked("jobs by their ids");
      case Slice.AllOf(List<Slice> parts) -> joined(parts, " AND ", "true");
      case Slice.AnyOf(List<Slice> parts) -> any(parts);
      case Slice.Not(Slice part) -> "NOT coalesce(" + where(part) + ", false)";
    };
  }

  /// The words that rank the jobs of a slice, as a query of PostgreSQL's; empty where none do.
  String ranking(Slice slice) {
    List<String> words = new ArrayList<>();
    collect(slice, words);
    return words.stream().distinct().map(SearchVector::quoted).collect(Collectors.joining(" | "));
  }

  private static void collect(Slice slice, List<String> words) {
    switch (slice) {
      case Slice.Words(List<String> some) -> words.addAll(some);
      case Slice.Phrase(List<String> some) -> words.addAll(some);
      case Slice.Rather(Slice.Phrase phrase) -> words.addAll(phrase.words());
      case Slice.Meant meant -> words.addAll(meant.words());
      case Slice.AllOf(List<Slice> parts) -> parts.forEach(part -> collect(part, words));
      case Slice.AnyOf(List<Slice> parts) -> parts.forEach(part -> collect(part, words));
      case Slice.Everything _,
          Slice.Has _,
          Slice.Known _,
          Slice.SeenSince _,
          Slice.FirstSeenSince _,
          Slice.PaysAtLeast _,
          Slice.Ids _,
          Slice.Not _ -> {
        // no words that rank
      }
    }
  }

  /// A value, or the words that mean it: of titles alone where they do not do elsewhere.
  private String meant(Slice.Meant meant) throws Unasked {
    String value = where(meant.value());
    return switch (meant.literal()) {
      case NOWHERE -> value;
      case TITLE -> "(" + value + " OR " + words(meant.words(), " <-> ", ":A") + ")";
      case BARELY, ANYWHERE -> "(" + value + " OR " + words(meant.words(), " <-> ", "") + ")";
    };
  }

  /// @param within the weight of the field that they stand in; empty for any
  private static String words(List<String> words, String by, String within) {
    String all =
        words.stream()
            .map(word -> SearchVector.quoted(word) + within)
            .collect(Collectors.joining(by));
    return "words @@ " + literal(all) + "::tsquery";
  }

  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String known(Dimension dimension) throws Unasked {
    if (dimension == Dimension.PAY) {
      return "pay_currency IS NOT NULL";
    }
    Column column = column(dimension);
    return column.several()
        ? "cardinality(" + column.sql() + ") > 0"
        : column.sql() + " IS NOT NULL";
  }

  private String has(Dimension dimension, List<String> values) throws Unasked {
    Column column = column(dimension);
    List<String> known = new ArrayList<>();
    for (String value : values) {
      OptionalInt number = numbers.find(column, value);
      number.ifPresent(one -> known.add(String.valueOf(one)));
    }
    if (known.isEmpty()) {
      return NEVER;
    }
    String list = String.join(", ", known);
    if (column.several()) {
      return column.sql() + " && ARRAY[" + list + "]";
    }
    return known.size() == 1 ? column.sql() + " = " + list : column.sql() + " IN (" + list + ")";
  }

  private static Column column(Dimension dimension) throws Unasked {
    return Column.of(dimension).orElseThrow(() -> new Unasked("values of " + dimension));
  }

  /// Values of one dimension are asked for together, so that one look into its index will do.
  private String any(List<Slice> parts) throws Unasked {
    Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
    List<String> conditions = new ArrayList<>();
    for (Slice part : parts) {
      if (part instanceof Slice.Has(Dimension dimension, String value)) {
        values.computeIfAbsent(dimension, _ -> new ArrayList<>()).add(value);
      } else {
        conditions.add(where(part));
      }
    }
    for (Map.Entry<Dimension, List<String>> one : values.entrySet()) {
      conditions.add(has(one.getKey(), one.getValue()));
    }
    return conditions.isEmpty() ? NEVER : "(" + String.join(" OR ", conditions) + ")";
  }

  private String joined(List<Slice> parts, String by, String none) throws Unasked {
    List<String> conditions = new ArrayList<>();
    for (Slice part : parts) {
      conditions.add(where(part));
    }
    return conditions.isEmpty() ? none : "(" + String.join(by, conditions) + ")";
  }
}
